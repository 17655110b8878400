using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Meetings;

internal sealed record MeetingForm
{
    public int Version { get; set; }

    public DateParts On { get; init; } = new();

    public string? StartsAt { get; init; }

    public string? Place { get; init; }

    public string? Reason { get; init; }
}

[Permitted(PartnershipPermissions.Manage)]
internal sealed class AdjustModel(ISender sender) : PageModel
{
    [BindProperty]
    public MeetingForm Form { get; set; } = new();

    public MeetingDetail Meeting { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, DateOnly on, CancellationToken token)
    {
        if (await Load(key, on, token) is { } gone)
        {
            return gone;
        }

        Form = new() { Version = Meeting.Version, On = DateParts.From(Meeting.On), StartsAt = UkText.Time(Meeting.StartsAt), Place = Meeting.Place };
        return Page();
    }

    public async Task<IActionResult> OnPostMoveAsync(string key, DateOnly on, CancellationToken token)
    {
        if (await Load(key, on, token) is { } gone)
        {
            return gone;
        }

        return Form.On.TryToDate("new day", "On", out var to, out var wrong)
            ? Answer(key, await sender.Send(new AdjustMeeting(Meeting.Id, Form.Version, to, Clocks.Read(Form.StartsAt), Form.Place ?? ""), token))
            : this.Refused(Result<DateOnly>.Invalid(wrong));
    }

    public async Task<IActionResult> OnPostCancelAsync(string key, DateOnly on, CancellationToken token) =>
        await Load(key, on, token) ?? Answer(key, await sender.Send(new CancelMeeting(Meeting.Id, Form.Version, Form.Reason ?? ""), token));

    private IActionResult Answer(string key, Result<DateOnly> saved)
    {
        if (saved.Ok)
        {
            return Redirect($"/board/{key}/meetings/{saved.Value:yyyy-MM-dd}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(string key, DateOnly on, CancellationToken token)
    {
        var found = await sender.Send(new GetMeeting(key, on), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Meeting = found.Value;
        return null;
    }
}
