using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Builds;

/// <summary>How far a build is, for the script that shows it.</summary>
[Permitted(DashboardPermissions.Read)]
internal sealed class ProgressModel(ISender sender) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken token)
    {
        var result = await sender.Send(new GetBuild(id), token);
        return result.Ok ? new JsonResult(result.Value.Progress) : NotFound();
    }
}
