using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>An update is due for every period by its cut-off; one missed at the last cut-off, and not given since, shows.</summary>
internal static class Staleness
{
    public static IEnumerable<Driver> Drivers(ActionFacts facts, PeriodCalendar calendar, RagRule rule, DateOnly today)
    {
        if (facts.Start > today)
        {
            yield break;
        }

        if (facts.LastUpdateOn is not { } last)
        {
            if (NeverUpdated(facts.Start, rule, today) is { } never)
            {
                yield return never;
            }

            yield break;
        }

        var closed = calendar.LastClosed(today);
        var expected = facts.Start is not { } start || start.AddDays(rule.NoUpdateAfterStartDays) <= closed.CutOff;
        if (expected && last <= calendar.Previous(closed).CutOff)
        {
            yield return new Driver(DriverCodes.NoUpdate, $"No update since {UkText.DayMonth(last, today)}.", today.DayNumber - last.DayNumber);
        }
    }

    private static Driver? NeverUpdated(DateOnly? start, RagRule rule, DateOnly today)
    {
        if (start is not { } started)
        {
            return new Driver(DriverCodes.NeverUpdated, "No update yet, and no start date is set.");
        }

        var days = today.DayNumber - started.DayNumber;
        return days < rule.NoUpdateAfterStartDays
            ? null
            : new Driver(DriverCodes.NeverUpdated, $"No update since it started on {UkText.DayMonth(started, today)}.", days);
    }
}
