using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Risks;

[Permitted(PartnershipPermissions.Read)]
internal sealed class OneModel(ISender sender, May may) : PageModel
{
    public RiskDetail Risk { get; private set; } = null!;

    public May May => may;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken token)
    {
        var found = await sender.Send(new GetRisk(reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Risk = found.Value;
        return Page();
    }
}
