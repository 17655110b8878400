using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Partnership.Pages.Running;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Partnership.Pages.Decisions;

internal sealed record TakeForm
{
    public string? Title { get; init; }

    public string? Reason { get; init; }

    public string? Options { get; init; }

    public string? Power { get; init; } = "this board";

    public string? DelegatedFrom { get; init; }

    public string? Pounds { get; init; }

    public DecisionState? Outcome { get; init; }

    public string? OutcomeText { get; init; }

    public string? Supersedes { get; init; }
}

[Permitted(PartnershipPermissions.Decide)]
internal sealed class TakeModel(ISender sender) : PageModel
{
    [BindProperty]
    public TakeForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public DateOnly On { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Item { get; set; }

    public RunView View { get; private set; } = null!;

    public string? ItemTitle => View.Items.FirstOrDefault(i => i.Id == Item)?.Title;

    /// <summary>A meeting without its quorum is offered only what it can do.</summary>
    public IReadOnlyList<Choice> Outcomes => [.. (View.Attendance.IsQuorate ? new[] { DecisionState.Agreed, DecisionState.Refused } : [DecisionState.ToBeRatified]).Select(s => new Choice(s.ToString(), Said.Title(s)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken token) => await Load(token) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken token)
    {
        if (await Load(token) is { } gone)
        {
            return gone;
        }

        if (!Pounds.TryRead(Form.Pounds, out var pounds))
        {
            return this.Refused(Result<string>.Invalid(new Problem("amount-not-read", "Enter an amount in pounds, such as 38000, or leave it empty", "Pounds")));
        }

        var saved = await sender.Send(
            new TakeDecision(
                View.MeetingId, Item, Form.Title ?? "", Form.Reason ?? "", Form.Options ?? "", Form.Power ?? "", Form.DelegatedFrom ?? "", pounds, Form.Supersedes ?? "", Form.Outcome, Form.OutcomeText ?? ""),
            token);
        return saved.Ok ? Redirect($"{View.Path}/run#i-{Item}") : this.Refused(saved);
    }

    private async Task<IActionResult?> Load(CancellationToken token)
    {
        var found = await sender.Send(new GetRun(Key, On), token);
        if (!found.Ok)
        {
            return this.Refused(found);
        }

        View = found.Value;
        return null;
    }
}
