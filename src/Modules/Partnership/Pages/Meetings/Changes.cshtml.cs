using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Meetings;

[Permitted(PartnershipPermissions.Read)]
internal sealed class ChangesModel(ISender sender, UkClock clock) : PageModel
{
    public MeetingChanges View { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(string key, DateOnly on, CancellationToken token)
    {
        var found = await sender.Send(new GetMeetingChanges(key, on), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return Page();
    }
}
