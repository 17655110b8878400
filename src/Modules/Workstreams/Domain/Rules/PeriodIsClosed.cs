using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Periods;

namespace Governance.Workstreams.Domain.Rules;

/// <summary>A closed period is history: neither a first nor a second update may change it.</summary>
internal static class PeriodIsClosed
{
    public static Problem? Check(Period period, PeriodCalendar calendar, DateTimeOffset now) => now >= PeriodCalendar.ClosesAt(period)
        ? new Problem("period-closed", $"{period.Name} closed on {UkText.Date(period.CutOff)} and is now history. Give this update for {calendar.PeriodAt(now).Name}.", "Period")
        : null;
}
