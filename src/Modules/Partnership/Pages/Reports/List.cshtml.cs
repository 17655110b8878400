using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Reports;

[Permitted(PartnershipPermissions.Read)]
internal sealed class ListModel(ISender sender, May may) : PageModel
{
    public ReportList List { get; private set; } = null!;

    public bool MayWrite => may.Report;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetReports(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        List = found.Value;
        return Page();
    }
}
