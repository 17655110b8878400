using Governance.Dashboards.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Policy;

[Permitted(DashboardPermissions.Public)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    public PolicyList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken token) => List = (await sender.Send(new GetPolicies(), token)).Value;
}
