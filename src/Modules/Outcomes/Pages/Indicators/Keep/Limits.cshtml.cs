using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain.Control;
using Governance.Outcomes.Engine;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Outcomes.Pages.Indicators.Keep;

internal sealed record LimitsForm
{
    public int After { get; set; }

    public bool ByHand { get; init; } = true;

    public string? First { get; init; }

    public string? Last { get; init; }

    public string? Why { get; init; }
}

[Permitted(OutcomesPermissions.Manage)]
internal sealed class LimitsModel(ISender sender) : KeepPage<LimitsForm>(sender)
{
    public Control Control => field ??= Control.Of(View.Dossier);

    /// <summary>Periods with a value measured as the newest is.</summary>
    public IReadOnlyList<Choice> Periods => [.. Control.Points.Select(p => new Choice(p.Period.Key, p.Period.Words))];

    public bool CanChoose => Control.Points.Count >= ControlChart.Fewest;

    public async Task<IActionResult> OnGet(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        var now = View.Dossier.Limits;
        Form = new()
        {
            After = now?.Number ?? 0,
            First = Control.ByHand is null ? null : Control.Baseline.First().Period.Key,
            Last = Control.ByHand is null ? null : Control.Baseline.Last().Period.Key,
        };
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken token)
    {
        if (await Find(token) is { } refused)
        {
            return refused;
        }

        var saved = await Sender.Send(new SetLimits(Key, Form.After, Form.ByHand, Form.First ?? "", Form.Last ?? "", Form.Why ?? ""), token);
        return saved.Ok ? Redirect(View.Url + "#control") : this.Refused(saved);
    }
}
