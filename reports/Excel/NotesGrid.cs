using Governance.Reports.Packaging;

namespace Governance.Reports.Excel;

/// <summary>The first sheet: what the workbook is, what is on each sheet, and every sentence.</summary>
internal static class NotesGrid
{
    private const int Wide = 110;

    public static Grid Of(string title, IEnumerable<Note> about, IReadOnlyList<(string Name, Grid Grid)> tables, IEnumerable<Note> prose) => new(
        title,
        "What this is, and what is on each sheet",
        ["About", "Text"],
        [.. about.SelectMany(Lines), .. tables.Select(t => Link(t.Name, t.Grid)), .. prose.SelectMany(Lines)],
        null)
    { Widest = Wide };

    private static IEnumerable<IReadOnlyList<GridCell>> Lines(Note note) =>
        LongText.Split(XmlText.Clean(note.Text)).Select((piece, i) => Pair(i == 0 ? note.About : $"{note.About} (continued)", piece));

    private static IReadOnlyList<GridCell> Link(string name, Grid grid) =>
        [GridCells.Text("Sheet: " + name) with { Url = $"#'{name.Replace("'", "''", StringComparison.Ordinal)}'!A1" }, GridCells.Text($"{grid.Title?.TrimEnd('.')}. {Rows(grid)}")];

    private static IReadOnlyList<GridCell> Pair(string about, string text) => [GridCells.Text(about), GridCells.Text(text)];

    private static string Rows(Grid grid) => grid.Rows.Count == 1 ? "1 row." : FormattableString.Invariant($"{grid.Rows.Count:N0} rows.");
}
