using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Quarantine;

[Permitted(IntakePermissions.Read)]
internal sealed class ListModel(ISender messages) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Column { get; set; }

    public FindingPage List { get; private set; } = null!;

    private FindingFilter Filter => new(Rule, Column);

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format), ("after", null), ("before", null));

    public async Task<IActionResult> OnGetAsync(int number, int? after, int? before, CancellationToken token)
    {
        var found = await messages.Send(new GetFindings(number, Filter, after, before), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        List = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(int number, string? format, CancellationToken token) =>
        this.Download(await messages.Send(new ExportFindings(number, Filter, format ?? "csv"), token));
}
