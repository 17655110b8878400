using Governance.Intake.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Intake.Pages.Quarantine;

[Permitted(IntakePermissions.Read)]
internal sealed class EverywhereModel(ISender messages) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Sender { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    public AsidePage List { get; private set; } = null!;

    private AsideFilter Filter => new(Sender, Kind, Rule);

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format), ("after", null), ("before", null));

    public async Task OnGetAsync(string? after, string? before, CancellationToken token) => List = (await messages.Send(new GetAside(Filter, after, before), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await messages.Send(new ExportAside(Filter, format ?? "csv"), token));
}
