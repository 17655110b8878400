using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>A number of days late and the sentence for it; the thresholds say what status that is.</summary>
internal sealed record Lateness(int Days, string Sentence)
{
    public Driver As(string code) => new(code, Sentence, Days);

    public static IEnumerable<Lateness> OfMilestones(ActionFacts facts, DateOnly today) => facts.Milestones
        .Where(milestone => milestone.Due < today && !(milestone.MetOn <= today))
        .OrderBy(milestone => milestone.Due)
        .ThenBy(milestone => milestone.Title, StringComparer.Ordinal)
        .Select(milestone => (milestone.Title, Days: today.DayNumber - milestone.Due.DayNumber))
        .Select(late => new Lateness(late.Days, $"Milestone {UkText.Quote(late.Title)} is {UkText.Count(late.Days, "day")} late."));

    /// <summary>Against the baseline, so that re-baselining cannot hide slippage; against the current date where there is no baseline.</summary>
    public static IEnumerable<Lateness> OfForecast(ActionFacts facts, DateOnly today)
    {
        if (facts.Forecast is { } forecast && (facts.BaselineDue ?? facts.CurrentDue) is { } due && forecast > due)
        {
            var days = forecast.DayNumber - due.DayNumber;
            var against = facts.BaselineDue is null ? "current due" : "baseline";
            yield return new Lateness(days, $"Its forecast, {UkText.DayMonth(forecast, today)}, is {UkText.Count(days, "day")} after its {against} date.");
        }
    }
}
