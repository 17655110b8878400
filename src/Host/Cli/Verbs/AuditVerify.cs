using System.Globalization;
using Governance.Platform.Audit;
using Governance.Platform.Contributions;

namespace Governance.Host.Cli.Verbs;

internal sealed class AuditVerify(AuditTrail trail) : IVerb
{
    public static VerbShape Shape { get; } = new("audit verify", "Prove that no line of the audit trail was changed, added or removed");

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token) => VerbResult.From(
        await trail.Verify(token),
        lines => new Dictionary<string, long>(StringComparer.Ordinal) { ["lines"] = lines },
        lines => [string.Create(CultureInfo.GetCultureInfo("en-GB"), $"The audit trail is whole: {lines:N0} lines.")]);
}
