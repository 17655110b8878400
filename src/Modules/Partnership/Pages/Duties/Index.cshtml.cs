using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Duties;

[Permitted(PartnershipPermissions.Read)]
internal sealed class MatrixModel(ISender sender, May may, UkClock clock) : PageModel
{
    /// <summary>Fills of shares, dark to light, told apart in grey.</summary>
    public static readonly IReadOnlyList<string> Inks = ["#3f357f", "#bcafe0", "#f4f2f9"];

    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    public Responsibilities Matrix { get; private set; } = new(default, [], [], []);

    public bool MayKeep => may.KeepDuties;

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetResponsibilities(this.AsAt(On, clock.Today)), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Matrix = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportResponsibilities(this.AsAt(On, clock.Today), format ?? "csv"), token));
}
