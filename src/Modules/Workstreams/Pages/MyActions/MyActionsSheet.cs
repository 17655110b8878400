using Governance.Platform.Contributions;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>The queue as a table.</summary>
internal static class MyActionsSheet
{
    public static Workbook Of(MyActionsView view) => new(
        $"My actions for {view.Period.Name}",
        [
            new("Made on", UkText.Date(view.Today)),
            new("Cut-off", UkText.Date(view.Period.CutOff)),
            new("What is listed", "Actions you own or answer for, updates that wait for you to accept, and what else is asked of you"),
        ],
        [new("My actions", Table(view))]);

    private static Table Table(MyActionsView view) => new(
        $"My actions for {view.Period.Name}",
        [
            new("reference", "Reference"),
            new("action", "Action", Weight: 3),
            new("workstream", "Workstream", Weight: 2),
            new("status", "Status", ColumnType.Status),
            new("why", "Why", Weight: 3),
            new("baseline", "Baseline due", ColumnType.Date),
            new("due", "Current due", ColumnType.Date),
            new("stated", "Due as stated"),
            new("percent", "Percent complete", ColumnType.Number),
            new("forecast", "Forecast", ColumnType.Date),
            new("update", $"Update for {view.Period.Name}"),
            new("text", "Last update", Weight: 4),
            new("asked", "Asked by", Weight: 2),
        ],
        [.. view.Items.Select(i => Action(i, view.Today)), .. view.Asked.SelectMany(g => g.Open).Select(Asked)]);

    private static Row Action(QueueItem i, DateOnly today) => new(
        i.Reference, i.Title, i.WorkstreamTitle, Cell.Status(i.Status, i.Claimed, i.ClaimReason), string.Join(' ', i.Drivers),
        Day(i.BaselineDue), Day(i.CurrentDue), i.DueAsStated, i.Percent is { } percent ? percent : Cell.None(), Day(i.Forecast), QueueWords.Tag(i, today) ?? "", i.LastUpdateText, Cell.None());

    private static Row Asked(Asked a) => new(
        a.Reference, a.Text, Cell.None(), Cell.None(), Cell.None(), Cell.None(), Day(a.DueOn), Cell.None(), Cell.None(), Cell.None(), Cell.None(), a.LastSaid, a.AskedBy);

    private static Cell Day(DateOnly? day) => day is { } known ? known : Cell.None();
}
