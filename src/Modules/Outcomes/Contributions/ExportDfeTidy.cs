using Governance.Outcomes.Tidy;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;

namespace Governance.Outcomes.Contributions;

/// <summary>Writes every value in the Department’s tidy shape, with its metadata, to a zip.</summary>
internal sealed class ExportDfeTidy(ISender sender) : IVerb
{
    public static VerbShape Shape => new("export dfe-tidy", "Write every indicator value in the Department’s tidy shape, data and metadata, to a zip.")
    {
        Options = [new("out", "File to write", VerbValue.OutputFile, Required: true)],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var file = await sender.Send(new ExportTidy(), token);
        if (!file.Ok)
        {
            return VerbResult.Refused(file.Problems);
        }

        await File.WriteAllBytesAsync(input.Text("out"), file.Value.Content, token);
        return VerbResult.Done(new Dictionary<string, long>(StringComparer.Ordinal) { ["bytes"] = file.Value.Content.Length }, $"Wrote {input.Text("out")}.");
    }
}
