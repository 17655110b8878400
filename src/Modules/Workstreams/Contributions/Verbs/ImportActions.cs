using Governance.Platform.Contributions;
using Governance.Platform.Messages;
using Governance.Workstreams.Pages.Import;

namespace Governance.Workstreams.Contributions.Verbs;

/// <summary>Imports a plan from a file, as the import page does.</summary>
internal sealed class ImportActions(ISender sender) : IVerb
{
    public static VerbShape Shape => new("import actions", "Import an Excel or CSV action plan into a workstream.")
    {
        Arguments = [new("FILE", "The plan: .xlsx, .xlsm, .xls or .csv", VerbValue.InputFile, Required: true)],
        Options =
        [
            new("workstream", "Key of the workstream, such as autism", Required: true),
            new("sheet", "Sheet to read; the best-looking visible one when left out"),
            new("anchor", "Day that dates such as within 6 months count from", VerbValue.Day),
            new("dry-run", "Say what would change and change nothing", VerbValue.Flag),
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var path = input.Text("FILE");
        progress.Report($"Reading {Path.GetFileName(path)}");
        var upload = new PlanUpload(Path.GetFileName(path), await File.ReadAllBytesAsync(path, token)) { Sheet = input.TextOrNull("sheet"), Anchor = input.Day("anchor") };
        var result = await sender.Send(new ImportPlan(input.Text("workstream"), upload, input.Flag("dry-run")), token);
        if (!result.Ok)
        {
            return VerbResult.Refused(result.Problems);
        }

        var outcome = result.Value;
        return new(!outcome.Refused, outcome.Counts, outcome.Problems) { Lines = [outcome.Sentence] };
    }
}
