using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Leads;

[Permitted(PartnershipPermissions.Read)]
internal sealed class RolesModel(ISender sender, May may) : PageModel
{
    public IReadOnlyList<LeadRoleLine> Roles { get; private set; } = [];

    public bool MayManage => may.KeepLeads;

    public async Task OnGetAsync(CancellationToken token) => Roles = (await sender.Send(new GetLeadRoles(), token)).Value;
}
