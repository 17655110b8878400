using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Releases;

[Permitted(DashboardPermissions.Public)]
internal sealed class OneModel(ISender sender) : PageModel
{
    public ReleaseDetail View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken token)
    {
        var found = await sender.Send(new GetRelease(number), token);
        View = found.Ok ? found.Value : null!;
        return found.Ok ? Page() : this.Refused(found);
    }

    /// <summary>How far it is, for the script that shows it.</summary>
    public async Task<IActionResult> OnGetProgressAsync(int number, CancellationToken token)
    {
        var found = await sender.Send(new GetRelease(number), token);
        return found.Ok ? new JsonResult(found.Value.Progress) : NotFound();
    }
}
