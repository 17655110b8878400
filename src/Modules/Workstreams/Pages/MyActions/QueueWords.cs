using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>The short words beside an action in the queue.</summary>
internal static class QueueWords
{
    private const int DaysCounted = 14;

    public static string Due(QueueItem item, DateOnly today) => item switch
    {
        { CompletedOn: { } done } => $"Complete {UkText.ShortDayMonth(done, today)}",
        { CurrentDue: { } due } => Due(due, today),
        { DueAsStated.Length: > 0 } => $"Due {item.DueAsStated}",
        _ => "No due date",
    };

    public static string Due(Asked asked, DateOnly today) => asked.DueOn is { } due ? Due(due, today) : "Waits for you";

    public static string? Tag(QueueItem item, DateOnly today) => item.State switch
    {
        UpdateState.Draft => $"Draft {When(item.ChangedAt, today)}",
        UpdateState.Returned => "Returned",
        UpdateState.Submitted => $"Submitted {When(item.SubmittedAt, today)}",
        UpdateState.Accepted => "Accepted",
        _ => null,
    };

    public static string CutOff(DateOnly cutOff, DateOnly today) => UkText.HowFar(cutOff, today);

    private static string Due(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        < 0 => $"Due {UkText.ShortDayMonth(due, today)}, {UkText.Due(due, today)}",
        <= DaysCounted => $"Due {UkText.ShortDayMonth(due, today)}, {UkText.HowFar(due, today)}",
        _ => $"Due {UkText.ShortDayMonth(due, today)}",
    };

    private static string When(DateTimeOffset? at, DateOnly today)
    {
        if (at is not { } instant)
        {
            return "";
        }

        var local = UkClock.Local(instant).DateTime;
        var day = DateOnly.FromDateTime(local);
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => $"today {UkText.Time(TimeOnly.FromDateTime(local))}",
            1 => "yesterday",
            _ => UkText.ShortDayMonth(day, today),
        };
    }
}
