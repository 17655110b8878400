using Governance.Outcomes.Domain.Control;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Engine;

/// <summary>Says what the limits of a control chart are set from, and who chose it.</summary>
internal static class LimitsWords
{
    public static string Say(Control control, LimitsChoice? choice)
    {
        if (control.Chart.Limits is not { } limits)
        {
            return "";
        }

        var many = SignalWords.Many([.. control.Points.Select(p => p.Period)]);
        if (control.ByHand is { } chosen)
        {
            var (first, last) = (control.Baseline.First().Period.Words, control.Baseline.Last().Period.Words);
            return $"Limits from {first} to {last}, {UkText.Number(limits.Count)} {many}, set by the {chosen.SetBy} on {UkText.Date(chosen.SetOn)} because {Reason(chosen)}.";
        }

        var rule = limits.Count == control.Points.Count ? $"Limits set from all {UkText.Number(limits.Count)} {many}." : $"Limits set from the {UkText.Number(limits.Count)} {many} before the run.";
        return choice is { IsByHand: true }
            ? $"{rule} The period chosen by the {choice.SetBy} on {UkText.Date(choice.SetOn)} no longer holds {ControlChart.Fewest} values measured as they are now."
            : rule;
    }

    /// <summary>A reason as the end of a sentence.</summary>
    private static string Reason(LimitsChoice choice) => UkText.Lower(choice.Why.TrimEnd('.', ' '));
}
