namespace Governance.Workstreams.Import.Reading;

/// <summary>What is wrong with a cell whatever it is for.</summary>
internal static class CellChecks
{
    public static void Check(SheetCell cell, int row, MappedColumn column, ReadingLog log)
    {
        if (cell.Repeated)
            return;
        if (cell.Formula == FormulaState.NoValue)
            log.Query("formula-without-value", "The cell holds a formula that was never worked out, so it is read as empty. Open the file in Excel, save it and import it again.", row, column);
        if (cell.Kind == CellKind.Error)
            log.Query("formula-error", $"The cell shows the error {cell.Text}. It is kept in the notes.", row, column);
        if (!cell.Blank && (cell.Look.Struck || cell.Unstruck is ""))
            log.Query("struck-through", $"\u201c{RowText.OneLine(cell.Text)}\u201d is struck through. It was read as it stands; take it out of the file if it no longer holds.", row, column);
        else if (cell.Unstruck is { Length: > 0 } && column.Field?.HoldsDate() != true)
            log.Query("struck-through", $"Part of \u201c{RowText.OneLine(cell.Text)}\u201d is struck through. All of it was read.", row, column);
    }
}
