using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Dashboards.Pages.Releases;

[Permitted(DashboardPermissions.Public)]
internal sealed class IndexModel(ISender sender) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Audience? Audience { get; set; }

    public ReleaseList List { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken token) => List = (await sender.Send(new GetReleases(Audience), token)).Value;
}
