using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Workstreams.Domain.Rag;

internal static class WhenAtRisk
{
    public static IEnumerable<Driver> Drivers(ActionFacts facts, PeriodCalendar calendar, RagRule rule, DateOnly today) =>
    [
        .. Lateness.OfMilestones(facts, today).Where(late => late.Days <= rule.MilestoneOffTrackDays).Select(late => late.As(DriverCodes.MilestoneLate)),
        .. Lateness.OfForecast(facts, today).Where(late => late.Days <= rule.ForecastOffTrackDays).Select(late => late.As(DriverCodes.ForecastLate)),
        .. WhenOffTrack.Blockers(facts, critical: false, today),
        .. Staleness.Drivers(facts, calendar, rule, today),
        .. facts.Start > today ? [] : Gaps(facts).Where(gap => Decides(gap, rule)),
    ];

    /// <summary>What is missing, which decides nothing until the action starts.</summary>
    public static IEnumerable<Driver> Gaps(ActionFacts facts)
    {
        if (facts.CurrentDue is null)
        {
            var stated = string.IsNullOrWhiteSpace(facts.DueAsStated) ? "" : $": stated as {UkText.Quote(facts.DueAsStated)}";
            yield return new Driver(DriverCodes.NoDueDate, $"No due date{stated}.");
        }

        if (facts.OwnerMissing)
        {
            yield return new Driver(DriverCodes.NoOwner, "No owner is named.");
        }
    }

    private static bool Decides(Driver gap, RagRule rule) =>
        gap.Code == DriverCodes.NoDueDate ? rule.NoDueDateIsAtRisk : rule.NoOwnerIsAtRisk;
}
