using Governance.Outcomes.Pages.Annual;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;

namespace Governance.Outcomes.Contributions;

/// <summary>Writes the annual progress report to a file.</summary>
internal sealed class ReportAnnual(ISender sender) : IVerb
{
    public static VerbShape Shape => new("report annual", "Write the annual progress report against the outcomes as Word, Excel or HTML.")
    {
        Options =
        [
            new("month", "As known at the end of this month; today when left out", VerbValue.Month),
            new("out", "File to write", VerbValue.OutputFile, Required: true),
            new("format", "Format; that of the file’s name when left out") { Choices = [.. ReportFormat.All.Select(f => f.Extension)] },
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var path = input.Text("out");
        if (ReportFormat.Of(input.TextOrNull("format") ?? Path.GetExtension(path)) is not { } format)
        {
            return VerbResult.Refused(new Problem("format-unknown", $"{Path.GetFileName(path)} names no format. End it in .docx, .xlsx or .html, or give --format."));
        }

        var file = await sender.Send(new ExportAnnualReport(input.Month("month"), format.Extension), token);
        if (!file.Ok)
        {
            return VerbResult.Refused(file.Problems);
        }

        await File.WriteAllBytesAsync(path, file.Value.Content, token);
        return VerbResult.Done(new Dictionary<string, long>(StringComparer.Ordinal) { ["bytes"] = file.Value.Content.Length }, $"Wrote {path}.");
    }
}
