using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.CoOptions;

[Permitted(PartnershipPermissions.Read)]
internal sealed class ListModel(ISender sender, May may, UkClock clock) : PageModel
{
    public CoOptionsView View { get; private set; } = null!;

    public May May => may;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetCoOptions(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }
}
