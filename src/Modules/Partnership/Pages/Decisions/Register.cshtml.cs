using Governance.Partnership.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Decisions;

[Permitted(PartnershipPermissions.Read)]
internal sealed class DecisionsModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Board { get; set; }

    [BindProperty(SupportsGet = true)]
    public DecisionState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    public DecisionPage List { get; private set; } = new([], 0, null, null, [], []);

    public IReadOnlyList<Choice> Years => [.. List.Years.Select(y => new Choice(y.ToString("0000"), y.ToString("0000")))];

    private DecisionFilter Filter => new(Board, State, Year, Text, Sort);

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format), ("after", null), ("before", null));

    public async Task<IActionResult> OnGetAsync(string? after, string? before, CancellationToken token)
    {
        var found = await sender.Send(new GetDecisions(Filter, after, before), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        List = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token)
    {
        var file = await sender.Send(new ExportDecisions(Filter, format ?? "csv"), token);
        return this.Download(file);
    }
}
