using Governance.Partnership.Domain.Map;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Map;

[Permitted(PartnershipPermissions.Read)]
internal sealed class MapModel(ISender sender, UkClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    public GovernanceMap Picture { get; private set; } = new(default, []);

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetGovernanceMap(this.AsAt(On, clock.Today)), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Picture = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportGovernance(this.AsAt(On, clock.Today), format ?? "csv"), token));
}
