using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Organisations;

[Permitted(PartnershipPermissions.Read)]
internal sealed class OneModel(ISender sender, May may) : PageModel
{
    public OrganisationDetail Detail { get; private set; } = null!;

    public bool MayKeepLeads => may.KeepLeads;

    public bool MayManage => may.ManageOrganisations;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken token)
    {
        var found = await sender.Send(new GetOrganisation(id), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Detail = found.Value;
        return Page();
    }
}
