namespace Governance.Reports.Excel;

internal static class NotesGrid
{
    public static Grid Of(Workbook workbook, IReadOnlyList<(string Name, Grid Grid)> tables)
    {
        var lines = workbook.Notes.SelectMany(Lines).Concat(tables.Select(t => Pair("Sheet: " + t.Name, $"{t.Grid.Title}. {Rows(t.Grid)}")));
        return new Grid(workbook.Title, "Notes, and what is on each sheet", ["About", "Text"], [.. lines], null);
    }

    private static IEnumerable<IReadOnlyList<GridCell>> Lines(Note note) =>
        LongText.Split(Packaging.XmlText.Clean(note.Text)).Select((piece, i) => Pair(i == 0 ? note.About : $"{note.About} (continued)", piece));

    private static IReadOnlyList<GridCell> Pair(string about, string text) => [GridCells.Text(about), GridCells.Text(text)];

    private static string Rows(Grid grid) => grid.Rows.Count == 1 ? "1 row." : FormattableString.Invariant($"{grid.Rows.Count:N0} rows.");
}
