using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Agreements;

[Permitted(IntakePermissions.Read)]
internal sealed class ListModel(ISender messages, May may) : PageModel
{
    public AgreementPage List { get; private set; } = null!;

    public May May => may;

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task OnGetAsync(CancellationToken token) => List = (await messages.Send(new GetAgreements(), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await messages.Send(new ExportAgreements(format ?? "csv"), token));
}
