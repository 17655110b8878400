using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.DataMap;

[Permitted(IntakePermissions.Read)]
internal sealed class ListModel(ISender messages, May may) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Gap { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? System { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public ItemPage List { get; private set; } = null!;

    public May May => may;

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task OnGetAsync(CancellationToken token) => List = (await messages.Send(new GetDataMap(new(Gap, System, Text)), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await messages.Send(new ExportDataMap(new(Gap, System, Text), format ?? "csv"), token));
}
