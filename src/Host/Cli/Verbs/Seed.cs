using Governance.Host.Boot;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;

namespace Governance.Host.Cli.Verbs;

internal sealed class Seed(DemoLoader loader, DemoScale scale) : IVerb
{
    public static VerbShape Shape { get; } = new("seed", "Load the sample area into an empty database")
    {
        Options =
        [
            new("demo", "Say that invented data is wanted", VerbValue.Flag),
            new("children", "How many children the area has, up to 2,000,000; 5,000 when left out", VerbValue.Number),
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        if (!input.Flag("demo"))
        {
            return VerbResult.Refused(new Problem("demo-not-asked", "Only invented data can be seeded. Say so: seed --demo."));
        }

        scale.Children = input.Number("children") ?? scale.Children;
        return scale.Children <= DemoScale.Most
            ? VerbResult.From(
                await loader.Load(progress, token),
                parts => new Dictionary<string, long>(StringComparer.Ordinal) { ["parts"] = parts, ["children"] = scale.Children },
                _ => ["The sample area is loaded."])
            : VerbResult.Refused(new Problem("too-many-children", "The sample area has up to 2,000,000 children."));
    }
}
