using Governance.Outcomes.Contributions;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Outcomes.Pages.Matrix;

[Permitted(OutcomesPermissions.Read)]
internal sealed class IndexModel(ISender sender, UkClock clock) : PageModel
{
    public OutcomesView View { get; private set; } = null!;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        View = (await sender.Send(new GetOutcomes(clock.Today), token)).Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExport(string format, CancellationToken token) => this.Download(await sender.Send(new ExportOutcomes(format), token));

    public async Task<IActionResult> OnGetTidy(CancellationToken token) => this.Download(await sender.Send(new Tidy.ExportTidy(), token));
}
