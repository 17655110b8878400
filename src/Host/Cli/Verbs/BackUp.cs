using Governance.Host.Backup;
using Governance.Platform.Contributions;

namespace Governance.Host.Cli.Verbs;

internal sealed class BackUp(BackupMaker maker) : IVerb
{
    public static VerbShape Shape { get; } = new("backup", "Make a consistent copy while the site runs")
    {
        Arguments = [new("FILE", "Archive to write", VerbValue.OutputFile, Required: true)],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var file = Path.GetFullPath(input.Text("FILE"));
        return VerbResult.From(
            await maker.Make(file, progress, token),
            Counts,
            _ => [$"Backed up to {file}. Prove it with restore {input.Text("FILE")} --verify."]);
    }

    public static Dictionary<string, long> Counts(Manifest manifest) => new(StringComparer.Ordinal)
    {
        ["files"] = manifest.Files.Count,
        ["tables"] = manifest.Files.Sum(f => f.Rows.Count),
        ["rows"] = manifest.Files.Sum(f => f.Rows.Values.Sum()),
    };
}
