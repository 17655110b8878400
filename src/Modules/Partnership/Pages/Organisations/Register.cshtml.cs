using Governance.Partnership.Contracts;
using Governance.Partnership.Pages.Leads;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Organisations;

[Permitted(PartnershipPermissions.Read)]
internal sealed class RegisterModel(ISender sender, May may) : PageModel
{
    public IReadOnlyList<IGrouping<Sector, OrganisationLine>> Sectors { get; private set; } = [];

    public OrganisationLine? LastChanged { get; private set; }

    public LeadRegister Leads { get; private set; } = new(default, [], []);

    public bool MayKeepLeads => may.KeepLeads;

    public bool MayManage => may.ManageOrganisations;

    public async Task<IActionResult> OnGetAsync(CancellationToken token)
    {
        var lines = await sender.Send(new GetOrganisations(), token);
        if (!lines.Ok)
        {
            return this.Refused(lines);
        }

        Leads = (await sender.Send(new GetLeads(), token)).Value;
        Sectors = [.. lines.Value.GroupBy(l => l.Sector).OrderBy(g => g.Key)];
        LastChanged = lines.Value.MaxBy(l => l.ChangedAt);
        return Page();
    }
}
