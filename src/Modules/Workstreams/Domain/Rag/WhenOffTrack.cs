using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rag;

internal static class WhenOffTrack
{
    public static IEnumerable<Driver> Drivers(ActionFacts facts, RagRule rule, DateOnly today) =>
    [
        .. PastDue(facts, today),
        .. Lateness.OfMilestones(facts, today).Where(late => late.Days > rule.MilestoneOffTrackDays).Select(late => late.As(DriverCodes.MilestoneOffTrack)),
        .. Lateness.OfForecast(facts, today).Where(late => late.Days > rule.ForecastOffTrackDays).Select(late => late.As(DriverCodes.ForecastOffTrack)),
        .. Blockers(facts, critical: true, today),
    ];

    internal static IEnumerable<Driver> Blockers(ActionFacts facts, bool critical, DateOnly today) => facts.OpenBlockers
        .Where(blocker => blocker.Critical == critical && blocker.OpenedOn <= today)
        .OrderBy(blocker => blocker.OpenedOn)
        .ThenBy(blocker => blocker.Text, StringComparer.Ordinal)
        .Select(blocker => new Driver(
            critical ? DriverCodes.CriticalBlocker : DriverCodes.OpenBlocker,
            $"Open blocker{(critical ? " marked critical" : "")}: {Sentences.Ended(blocker.Text)}",
            today.DayNumber - blocker.OpenedOn.DayNumber));

    private static IEnumerable<Driver> PastDue(ActionFacts facts, DateOnly today)
    {
        if (facts.CurrentDue is { } due && today > due)
        {
            var days = today.DayNumber - due.DayNumber;
            yield return new Driver(DriverCodes.PastDue, $"It is {UkText.Count(days, "day")} past its current due date.", days);
        }
    }
}
