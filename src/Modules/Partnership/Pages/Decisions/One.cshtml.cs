using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Decisions;

internal sealed record OutcomeForm
{
    public int Version { get; set; }

    public DecisionState? Outcome { get; init; }

    public string? Reason { get; init; }

    public DateParts On { get; init; } = new();
}

[Permitted(PartnershipPermissions.Read)]
internal sealed class DecisionModel(ISender sender, May may, UkClock clock) : PageModel
{
    public static readonly IReadOnlyList<Choice> Outcomes =
    [
        new(nameof(DecisionState.Agreed), "Agreed"),
        new(nameof(DecisionState.ToBeRatified), "Agreed, to be ratified", "For a meeting without its quorum: nothing follows until a later one ratifies it."),
        new(nameof(DecisionState.Refused), "Refused"),
        new(nameof(DecisionState.Withdrawn), "Withdrawn", "Whoever asked no longer asks."),
    ];

    [BindProperty]
    public OutcomeForm Form { get; set; } = new();

    /// <summary>The meeting being run, to go back to.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? Run { get; set; }

    public May May => may;

    public DecisionDetail Decision { get; private set; } = null!;

    public bool MayAnswer => may.Decide && Decision.State == DecisionState.Asked;

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        var on = Run is { } running && running <= clock.Today ? running : Decision.Meeting is { } meeting && meeting <= clock.Today ? meeting : clock.Today;
        Form = new() { Version = Decision.Version, On = DateParts.From(on) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken token)
    {
        if (await Load(reference, token) is { } gone)
        {
            return gone;
        }

        if (!Form.On.TryToDate("day it was answered", "On", out var on, out var wrong))
        {
            return this.Refused(Result<string>.Invalid(wrong));
        }

        var saved = await sender.Send(new RecordOutcome(Decision.Id, Form.Version, Form.Outcome, Form.Reason ?? "", on), token);
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
        return null;
    }
}
