using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Meetings;

[Permitted(PartnershipPermissions.Read)]
internal sealed class MeetingModel(ISender sender, May may, UkClock clock) : PageModel
{
    public MeetingDetail Meeting { get; private set; } = null!;

    public May May => may;

    public DateOnly Today => clock.Today;

    [TempData]
    public string? Said { get; set; }

    public async Task<IActionResult> OnGetAsync(string key, DateOnly on, CancellationToken token)
    {
        var found = await sender.Send(new GetMeeting(key, on), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Meeting = found.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostHeldAsync(string key, DateOnly on, Guid id, int version, CancellationToken token)
    {
        var saved = await sender.Send(new RecordMeetingHeld(id, version), token);
        if (saved.Ok)
        {
            Said = "The meeting is recorded as held. What it left open goes to the next meeting.";
            return Redirect($"/board/{key}/meetings/{on:yyyy-MM-dd}");
        }

        var refused = this.Refused(saved, "");
        var found = await sender.Send(new GetMeeting(key, on), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Meeting = found.Value;
        return refused;
    }
}
