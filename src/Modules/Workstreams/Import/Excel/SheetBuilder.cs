using System.Globalization;
using Governance.Platform.Messages;
using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Collects a sheet's cells within the limits, whatever file they come from.</summary>
internal sealed class SheetBuilder(string name, SheetVisibility visibility, ReadBudget budget)
{
    private readonly Dictionary<int, List<SheetCell>> _rows = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly List<MergedRange> _merges = [];
    private readonly List<Problem> _problems = [];
    private readonly List<SheetCell> _painted = [];
    private int _paintedRow;
    private int _rowsWithText;
    private int _lastTextRow;

    public bool Full { get; private set; }

    public void HideRow(int row) => _hiddenRows.Add(row);

    public void HideColumns(int first, int last) => _hiddenColumns.UnionWith(Enumerable.Range(first, Math.Clamp(last, first, first + 400) - first + 1));

    public void Merge(MergedRange range) => _merges.Add(range);

    public void Say(Problem problem) => _problems.Add(problem with { Sheet = name });

    /// <summary>False when the sheet is too large and reading it should stop.</summary>
    public bool Add(int row, SheetCell cell)
    {
        var holds = !cell.Blank || cell.Formula == FormulaState.NoValue;
        if (cell.Column > budget.Limits.Columns)
            return !holds || TooLarge($"text beyond column {ColumnLetters.Of(budget.Limits.Columns)}");
        if (row != _paintedRow)
            _painted.Clear();
        _paintedRow = row;
        // A coloured cell counts only beside text: sheets are often painted to their last row.
        if (!holds && row != _lastTextRow)
        {
            _painted.Add(cell);
            return true;
        }

        if (holds && row != _lastTextRow)
        {
            _lastTextRow = row;
            if (++_rowsWithText > budget.Limits.Rows)
                return TooLarge($"more than {budget.Limits.Rows.ToString("N0", CultureInfo.InvariantCulture)} rows");
            _painted.ForEach(c => Keep(row, c));
            _painted.Clear();
        }

        Keep(row, cell);
        return true;
    }

    private void Keep(int row, SheetCell cell)
    {
        budget.Cell();
        if (!_rows.TryGetValue(row, out var cells))
            _rows[row] = cells = [];
        cells.Add(cell);
    }

    public void Comment(int row, int column, string comment)
    {
        var cells = _rows.GetValueOrDefault(row);
        if (cells?.FindIndex(c => c.Column == column) is >= 0 and var at)
            cells[at] = cells[at] with { Comment = comment };
        else if (column <= budget.Limits.Columns)
            Keep(row, new SheetCell(column, string.Empty) { Comment = comment });
        else
            Say(new Problem("comment-outside", $"A comment stands outside the plan: {comment}") { Row = row, Column = ColumnLetters.Of(column), Severity = Severity.Advice });
    }

    public PlanSheet Build()
    {
        var sheet = new PlanSheet(name, visibility, []) { HiddenColumns = _hiddenColumns, Merges = _merges, Problems = _problems };
        if (Full)
            return sheet;
        new MergeSpread(_rows, budget).Spread(_merges);
        var rows = _rows.OrderBy(r => r.Key).Select(r => new SheetRow(r.Key, [.. r.Value.OrderBy(c => c.Column)]) { Hidden = _hiddenRows.Contains(r.Key) });
        return sheet with { Rows = [.. rows] };
    }

    private bool TooLarge(string what)
    {
        if (!Full)
            _problems.Add(Refusals.TooManyRows(name, what));
        Full = true;
        return false;
    }
}
