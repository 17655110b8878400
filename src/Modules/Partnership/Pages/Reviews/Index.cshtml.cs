using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Reports.Excel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Reviews;

[Permitted(PartnershipPermissions.Read)]
internal sealed class ReviewsModel(ISender sender, May may) : PageModel
{
    public ReviewBook Book { get; private set; } = new([], [], []);

    public bool MayManage => may.Manage;

    public async Task OnGetAsync(CancellationToken token) => Book = (await sender.Send(new GetReviews(), token)).Value;

    public async Task<IActionResult> OnGetExportAsync(string? format, CancellationToken token) =>
        this.Download(await sender.Send(new ExportReviews(format ?? "csv"), token));
}
