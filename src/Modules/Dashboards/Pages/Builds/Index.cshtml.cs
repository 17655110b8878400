using Governance.Dashboards.Building;
using Governance.Dashboards.Contributions;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ISender = Governance.Platform.Messages.ISender;

namespace Governance.Dashboards.Pages.Builds;

[Permitted(DashboardPermissions.Read)]
internal sealed class IndexModel(ISender sender, Permissions permissions, ICurrentUser user) : PageModel
{
    public BuildLogView Log { get; private set; } = null!;

    public bool MayBuild => permissions.Allows(user, DashboardPermissions.Build);

    public async Task OnGetAsync(string? after, CancellationToken token) => Log = (await sender.Send(new GetBuildLog(after), token)).Value;

    public async Task<IActionResult> OnPostRunAsync(string? acceptDrop, CancellationToken token)
    {
        var result = await sender.Send(new RunBuild(acceptDrop ?? ""), token);
        if (result.Ok)
        {
            return Redirect($"/builds/{result.Value}");
        }

        if (result.Outcome == Platform.Messages.Outcome.Forbidden)
        {
            return Forbid();
        }

        ModelState.AddProblems(result.Problems);
        await OnGetAsync(after: null, token);
        return Page();
    }
}
