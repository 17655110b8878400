using Governance.Host.Boot;
using Governance.Testing.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Host;

/// <summary>As a partnership first starts it: no sample area, one administrator with a one-time password.</summary>
public sealed class BareArea() : TestArea(Template)
{
    public const string Username = "administrator";

    private static readonly string[] Strict = ["--Demo:Enabled=false", "--SignIn:SecondStepForAdministrators=true", "--SignIn:TriesPerMinute=10000"];

    private static readonly Prepared Template = new();

    public static string OneTimePassword => Template.Password;

    protected override IEnumerable<string> Settings => Strict;

    private sealed class Prepared : DataTemplate
    {
        public string Password { get; private set; } = "";

        protected override async Task Prepare(string path)
        {
            await using var app = Build(path, Strict, builder => builder.WebHost.UseTestServer());
            var said = new Said();
            var ready = await app.Services.GetRequiredService<FirstStart>().Prepare(said, CancellationToken.None);
            ready.Ok.ShouldBeTrue();
            Password = said.Lines.Single(l => l.StartsWith("First start", StringComparison.Ordinal)).Split(' ').Single(w => w.Count(c => c == '-') == 3);
        }
    }
}

/// <summary>Progress as it was said, in order.</summary>
internal sealed class Said : IProgress<string>
{
    public List<string> Lines { get; } = [];

    public void Report(string value) => Lines.Add(value);
}
