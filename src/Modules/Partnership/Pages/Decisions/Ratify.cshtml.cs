using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Decisions;

internal sealed record RatifyForm
{
    public int Version { get; set; }

    public Guid? MeetingId { get; init; }

    public bool? Ratified { get; init; }

    public string? Reason { get; init; }
}

[Permitted(PartnershipPermissions.Decide)]
internal sealed class RatifyModel(ISender sender) : PageModel
{
    public static readonly IReadOnlyList<Choice> Answers = [new("True", "Ratified it"), new("False", "Refused to ratify it", "The decision then never took effect.")];

    [BindProperty]
    public RatifyForm Form { get; set; } = new();

    /// <summary>The meeting being run, to go back to.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Run { get; set; }

    public DecisionDetail Decision { get; private set; } = null!;

    public IReadOnlyList<Choice> Meetings { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        Form = new() { Version = Decision.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        var saved = await sender.Send(new RatifyDecision(Decision.Id, Form.Version, Form.MeetingId, Form.Ratified, Form.Reason ?? ""), token);
        if (saved.Ok)
        {
            return Redirect(Run is { } back ? $"/board/{Decision.BoardKey}/meetings/{back:yyyy-MM-dd}/run" : $"/board/decisions/{saved.Value}");
        }

        Form.Version = saved.Stale?.Version ?? Form.Version;
        return this.Refused(saved);
    }

    private async Task<IActionResult?> Load(string reference, CancellationToken token)
    {
        var found = await sender.Send(new GetDecision(reference), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        Decision = found.Value;
        var meetings = await sender.Send(new GetRatifyingMeetings(Decision.Id), token);
        Meetings = meetings.Ok ? meetings.Value : [];
        return null;
    }
}
