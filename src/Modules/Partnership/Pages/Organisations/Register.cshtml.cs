using Governance.Partnership.Contracts;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Organisations;

[Permitted(PartnershipPermissions.Read)]
internal sealed class RegisterModel(ISender sender, May may) : PageModel
{
    public IReadOnlyList<IGrouping<Sector, OrganisationLine>> Sectors { get; private set; } = [];

    public OrganisationLine? LastChanged { get; private set; }

    public bool MayManage => may.ManageOrganisations;

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var lines = await sender.Send(new GetOrganisations(), token);
        if (!lines.Ok)
        {
            return this.Refused(lines);
        }

        Sectors = [.. lines.Value.GroupBy(l => l.Sector).OrderBy(g => g.Key)];
        LastChanged = lines.Value.MaxBy(l => l.ChangedAt);
        return Page();
    }
}
