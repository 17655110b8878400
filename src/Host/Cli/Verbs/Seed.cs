using Governance.Host.Boot;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;

namespace Governance.Host.Cli.Verbs;

internal sealed class Seed(DemoLoader loader) : IVerb
{
    public static VerbShape Shape { get; } = new("seed", "Load the sample area into an empty database")
    {
        Options = [new("demo", "Say that invented data is wanted", VerbValue.Flag)],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token) => input.Flag("demo")
        ? VerbResult.From(
            await loader.Load(progress, token),
            parts => new Dictionary<string, long>(StringComparer.Ordinal) { ["parts"] = parts },
            _ => ["The sample area is loaded."])
        : VerbResult.Refused(new Problem("demo-not-asked", "Only invented data can be seeded. Say so: seed --demo."));
}
