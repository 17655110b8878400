using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Evidence;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public EvidenceKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Outcome { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public EvidenceList List { get; private set; } = null!;

    private EvidenceFilter Filter => new(Kind, Outcome, Text);

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format), ("after", null));

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        List = (await sender.Send(new GetEvidenceList(Filter, After), token)).Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExport(string format, CancellationToken token) => this.Download(await sender.Send(new ExportEvidence(Filter, format), token));
}
