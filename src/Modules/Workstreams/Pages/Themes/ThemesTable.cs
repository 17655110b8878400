using Governance.Reports.Documents;

namespace Governance.Workstreams.Pages.Themes;

internal static class ThemesTable
{
    public static Table Of(ThemesView view) => new(
        "Actions under each theme",
        [
            new("number", "Number", ColumnType.Number),
            new("workstream", "Workstream", Weight: 3),
            .. view.Themes.Select((t, i) => new Column($"theme-{i + 1}", t.Title, ColumnType.Number)),
            new("none", "Under no theme", ColumnType.Number),
        ],
        [.. view.Rows.Select(r => new Row([r.Number, r.Title, .. r.Cells.Select(c => (Cell)c.Actions), r.Unthemed]))])
    {
        Empty = "No workstream yet.",
    };
}
