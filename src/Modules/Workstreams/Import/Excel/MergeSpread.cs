using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Repeats the text of a merged range over the cells it covers, in rows and columns that hold anything.</summary>
internal sealed class MergeSpread(Dictionary<int, List<SheetCell>> rows, ReadBudget budget)
{
    public void Spread(IReadOnlyList<MergedRange> ranges)
    {
        if (ranges.Count == 0 || rows.Count == 0)
            return;
        var numbers = rows.Keys.Order().ToArray();
        var last = rows.Values.Max(r => r.Max(c => c.Column));
        foreach (var range in ranges)
        {
            budget.Cell();
            if (rows.TryGetValue(range.FirstRow, out var first) && first.FindIndex(c => c.Column == range.FirstColumn) is >= 0 and var at && first[at].Merge is null)
            {
                first[at] = first[at] with { Merge = range };
                Cover(range, first[at], numbers, Math.Min(last, range.LastColumn));
            }
        }
    }

    private void Cover(MergedRange range, SheetCell origin, int[] numbers, int lastColumn)
    {
        var from = Array.BinarySearch(numbers, range.FirstRow);
        for (var row = from; row < numbers.Length && numbers[row] <= range.LastRow; row++)
        {
            var cells = rows[numbers[row]];
            for (var column = range.FirstColumn; column <= lastColumn; column++)
            {
                if (numbers[row] == range.FirstRow && column == range.FirstColumn)
                    continue;
                budget.Cell();
                var at = cells.FindIndex(c => c.Column == column);
                var repeated = origin with { Column = column, Repeated = true, Comment = at < 0 ? null : cells[at].Comment };
                if (at < 0)
                    cells.Add(repeated);
                else if (cells[at].Blank && cells[at].Merge is null)
                    cells[at] = repeated;
            }
        }
    }
}
