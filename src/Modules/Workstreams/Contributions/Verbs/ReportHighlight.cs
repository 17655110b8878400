using Governance.Platform.Audit;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;
using Governance.Reports.Documents;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Contributions.Highlight;

namespace Governance.Workstreams.Contributions.Verbs;

/// <summary>Writes a workstream's highlight report to a file.</summary>
internal sealed class ReportHighlight(ISender sender, AuditTrail audit) : IVerb
{
    public static VerbShape Shape => new("report highlight", "Write a workstream’s highlight report as Word, Excel or HTML.")
    {
        Options =
        [
            new("workstream", "Key of the workstream, such as autism", Required: true),
            new("out", "File to write", VerbValue.OutputFile, Required: true),
            new("format", "Format; that of the file’s name when left out") { Choices = [.. ReportFile.All.Select(f => f.Extension)] },
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var path = input.Text("out");
        if (ReportFile.Of(input.TextOrNull("format") ?? Path.GetExtension(path)) is not { } file)
        {
            return VerbResult.Refused(new Problem("format-unknown", $"{Path.GetFileName(path)} names no format. End it in .docx, .xlsx or .html, or give --format."));
        }

        var report = await sender.Send(new GetHighlight(input.Text("workstream")), token);
        if (!report.Ok)
        {
            return VerbResult.Refused(report.Problems);
        }

        var bytes = file.Write(report.Value.Document);
        await File.WriteAllBytesAsync(path, bytes, token);
        await audit.Record("Exported", NodeTypes.Workstream, report.Value.Key, $"{Path.GetFileName(path)}: highlight report", token);
        return VerbResult.Done(new Dictionary<string, long>(StringComparer.Ordinal) { ["bytes"] = bytes.Length, ["sections"] = report.Value.Document.Sections.Count }, $"Wrote {path}.");
    }
}
