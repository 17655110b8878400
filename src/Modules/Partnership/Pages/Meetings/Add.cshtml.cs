using Governance.Partnership.Pages.Boards;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Meetings;

[Permitted(PartnershipPermissions.Manage)]
internal sealed class AddMeetingModel(ISender sender) : PageModel
{
    [BindProperty]
    public MeetingForm Form { get; set; } = new();

    public BoardDetail Board { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken token)
    {
        if (await Load(key, token) is { } gone)
        {
            return gone;
        }

        Form = new() { StartsAt = Board.Series is { } series ? UkText.Time(series.StartsAt) : null, Place = Board.Series?.Place };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken token)
    {
        if (await Load(key, token) is { } gone)
        {
            return gone;
        }

        if (!Form.On.TryToDate("day of the meeting", "On", out var on, out var wrong))
        {
            return this.Refused(Result<DateOnly>.Invalid(wrong));
        }

        var saved = await sender.Send(new AddMeeting(key, on, Clocks.Read(Form.StartsAt), Form.Place ?? ""), token);
        return saved.Ok ? Redirect($"/board/{key}/meetings/{saved.Value:yyyy-MM-dd}") : this.Refused(saved);
    }

    private async Task<IActionResult?> Load(string key, CancellationToken token)
    {
        var found = await sender.Send(new GetBoard(key), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Board = found.Value;
        return null;
    }
}
