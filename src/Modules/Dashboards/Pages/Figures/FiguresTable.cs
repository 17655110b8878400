using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;

namespace Governance.Dashboards.Pages.Figures;

/// <summary>The same figures as a table to take away.</summary>
internal static class FiguresTable
{
    public static Table Of(FiguresView view) => new(
        view.Build is { } build ? $"Workstreams as known on {UkText.Date(build.AsOf)}" : "Workstreams",
        [
            new("number", "Number", ColumnType.Number),
            new("workstream", "Workstream", Weight: 4),
            new("lead", "Lead", Weight: 3),
            .. view.Periods.Select((name, i) => new Column($"period-{i + 1}", name, ColumnType.Status)),
            new("now", "Now", ColumnType.Status),
            .. FiguresView.Columns.Select(status => new Column($"actions-{status.Mark()}", $"Actions {UkText.Lower(status.Word())}", ColumnType.Number, Total: true)),
            new("overdue", "Actions overdue", ColumnType.Number, Total: true),
            new("why", "Why", Weight: 6),
        ],
        [.. view.Rows.Select(row => Line(view, row))]);

    private static Row Line(FiguresView view, FigureRow row)
    {
        var periods = row.About.Periods.ToDictionary(p => p.Name, StringComparer.Ordinal);
        return new Row(
        [
            row.About.Number,
            row.About.Title,
            row.About.LeadRole,
            .. view.Periods.Select(name => periods.TryGetValue(name, out var p) ? Cell.Status(p.Status, p.Claimed, p.ClaimReason) : Cell.None()),
            Cell.Status(row.About.Now, row.About.Claimed, row.About.ClaimReason),
            .. FiguresView.Columns.Select(status => (Cell)row.Count(status)),
            row.Overdue,
            string.Join(' ', row.About.Drivers),
        ]);
    }
}
