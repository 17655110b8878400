using Governance.Platform.Rag;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>Done or closed: what is past due no longer matters, whether it made a difference does.</summary>
internal static class WhenFinished
{
    public static Assessment? Assess(ActionFacts facts, RagRule rule, DateOnly today)
    {
        var done = facts.CompletedOn <= today ? facts.CompletedOn : null;
        if (done is { } completed && facts.ImpactEvidenceRecorded)
        {
            return One(RagStatus.Complete, DriverCodes.Complete, $"Completed on {UkText.DayMonth(completed, today)} with evidence of impact.");
        }

        if (facts.ClosedOn is { } closed && closed <= today)
        {
            var reason = string.IsNullOrWhiteSpace(facts.ClosedReason) ? "." : $": {Sentences.Ended(facts.ClosedReason)}";
            return One(RagStatus.Closed, DriverCodes.Closed, $"Closed without completing on {UkText.DayMonth(closed, today)}{reason}");
        }

        return done is { } day ? ImpactAwaited(day, rule, today) : null;
    }

    private static Assessment ImpactAwaited(DateOnly done, RagRule rule, DateOnly today)
    {
        var days = today.DayNumber - done.DayNumber;
        return days <= rule.ImpactGraceDays
            ? One(RagStatus.OnTrack, DriverCodes.ImpactDue, $"Done on {UkText.DayMonth(done, today)}; evidence of impact is due by {UkText.DayMonth(done.AddDays(rule.ImpactGraceDays), today)}.", days)
            : One(RagStatus.AtRisk, DriverCodes.ImpactNotShown, $"Impact not shown {UkText.Count(days, "day")} after it was done, on {UkText.DayMonth(done, today)}.", days);
    }

    private static Assessment One(RagStatus status, string code, string sentence, int? days = null) =>
        new(status, [new Driver(code, sentence, days)]);
}
