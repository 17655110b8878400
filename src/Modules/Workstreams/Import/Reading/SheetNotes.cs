namespace Governance.Workstreams.Import.Reading;

/// <summary>Says once for a sheet what was hidden, worked out or left over.</summary>
internal static class SheetNotes
{
    public static void Say(PlanSheet sheet, ColumnMapping mapping, ReadingLog log)
    {
        if (sheet.Visibility != SheetVisibility.Visible)
            log.Advice("hidden-sheet-read", $"Sheet \u201c{sheet.Name}\u201d is hidden and was read because it was named.");
        var rows = sheet.Rows.Where(r => r.Hidden).Select(r => r.Number).ToList();
        if (rows.Count > 0)
            log.Advice("hidden-rows", $"Hidden {RowNumbers.Say(rows)} {(rows.Count == 1 ? "was" : "were")} read like the others.", rows[0]);
        foreach (var column in mapping.Columns.Where(c => c.Hidden))
            log.Advice("hidden-column", $"Column {column.Label} is hidden and was read like the others.", column: column);
        foreach (var column in mapping.Unmapped.Where(c => c.Source == MappingSource.Guessed))
            log.Advice("column-to-notes", $"Column {column.Label} is not known. Its content goes to the notes of each action.", column: column);
        var formulas = sheet.Rows.SelectMany(r => r.Cells).Count(c => c is { Formula: FormulaState.Cached, Repeated: false });
        if (formulas > 0)
            log.Advice("formulas-read", $"{formulas} cells hold formulas. The values last saved were read; nothing was worked out.");
    }
}
