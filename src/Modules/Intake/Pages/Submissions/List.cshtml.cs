using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Submissions;

[Permitted(IntakePermissions.Read)]
internal sealed class ListModel(ISender messages, May may) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sender { get; set; }

    [BindProperty(SupportsGet = true)]
    public SubmissionState? State { get; set; }

    public SubmissionPage List { get; private set; } = null!;

    public May May => may;

    private SubmissionFilter Filter => new(Kind, Sender, State);

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format), ("after", null), ("before", null));

    public async Task OnGetAsync(int? after, int? before, CancellationToken token) => List = (await messages.Send(new GetSubmissions(Filter, after, before), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await messages.Send(new ExportSubmissions(Filter, format ?? "csv"), token));
}
