using Governance.Host.Security;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;

namespace Governance.Host.Cli.Verbs;

internal sealed class UserAdd(ISender sender) : IVerb
{
    public static VerbShape Shape { get; } = new("user add", "Make an account; its one-time password is shown once")
    {
        Arguments = [new("USERNAME", "Name to sign in with", Required: true)],
        Options =
        [
            new("role-name", "Role as people say it, such as “Head of SEND”", Required: true),
            new("roles", $"Roles held, with commas: {string.Join(", ", Roles.All)}", Required: true),
            new("email", "Address for reminders"),
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var roles = input.Text("roles").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var made = await sender.Send(new AddAccount(input.Text("USERNAME"), input.TextOrNull("email") ?? "", input.Text("role-name"), roles, OrganisationId: null), token);
        if (!made.Ok)
        {
            return VerbResult.Refused(made.Problems);
        }

        var words = $"One-time password: {made.Value.Password}";
        return new VerbResult(Ok: true, new Dictionary<string, long>(StringComparer.Ordinal) { ["accounts"] = 1 }, [new("one-time-password", words) { Severity = Severity.Advice }])
        {
            Lines = ["The account is made. The password must be changed at the first sign-in."],
        };
    }
}
