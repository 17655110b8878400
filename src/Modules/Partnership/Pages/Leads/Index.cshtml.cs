using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Leads;

[Permitted(PartnershipPermissions.Read)]
internal sealed class LeadsModel(ISender sender, May may, UkClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    public LeadRegister Register { get; private set; } = new(default, [], []);

    public bool MayManage => may.KeepLeads;

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetLeads(this.AsAt(On, clock.Today)), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Register = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportLeads(format ?? "csv", this.AsAt(On, clock.Today)), token));
}
