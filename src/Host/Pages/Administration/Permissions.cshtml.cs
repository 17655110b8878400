using Governance.Host.Security;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages.Administration;

[Permitted(SitePermissions.Audit)]
internal sealed class PermissionsModel(Permissions permissions) : PageModel
{
    public IReadOnlyList<Permission> All => [.. permissions.All.OrderBy(p => p.Name, StringComparer.Ordinal)];
}
