using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>The written rule for one action: the first status that has a driver wins, and shows all its drivers.</summary>
internal static class ActionRag
{
    public static Assessment Assess(ActionFacts facts, PeriodCalendar calendar, RagRule rule, DateOnly today)
    {
        if (WhenFinished.Assess(facts, rule, today) is { } finished)
        {
            return finished;
        }

        List<Driver> offTrack = [.. WhenOffTrack.Drivers(facts, rule, today)];
        List<Driver> atRisk = [.. WhenAtRisk.Drivers(facts, calendar, rule, today)];
        return (offTrack, atRisk, facts.Start > today) switch
        {
            ({ Count: > 0 }, _, _) => new Assessment(RagStatus.OffTrack, offTrack) { Also = atRisk },
            (_, { Count: > 0 }, _) => new Assessment(RagStatus.AtRisk, atRisk),
            (_, _, true) => NotStarted(facts, facts.Start!.Value, today),
            _ => new Assessment(RagStatus.OnTrack, []),
        };
    }

    private static Assessment NotStarted(ActionFacts facts, DateOnly start, DateOnly today) =>
        new(RagStatus.NotStarted, [new Driver(DriverCodes.StartsLater, $"It starts on {UkText.DayMonth(start, today)}.", start.DayNumber - today.DayNumber)])
        {
            Also = [.. WhenAtRisk.Gaps(facts)],
        };
}
