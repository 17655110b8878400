using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Disputes;

[Permitted(PartnershipPermissions.ReadDisputes)]
internal sealed class DisputesModel(ISender sender, May may) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public IReadOnlyList<DisputeLine> Lines { get; private set; } = [];

    public bool MayKeep => may.KeepDisputes;

    public string ExportHref(string format) => QueryLinks.With(Request, ("handler", "Export"), ("format", format));

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var found = await sender.Send(new GetDisputes(State), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Lines = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportDisputes(State, format ?? "csv"), token));
}
