using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Repeats the text of a merged range over the cells it covers, in rows and columns that hold anything.</summary>
internal sealed class MergeSpread(Dictionary<int, List<SheetCell>> rows, ReadBudget budget)
{
    private readonly Dictionary<int, Dictionary<int, int>> _places = [];

    public void Spread(IReadOnlyList<MergedRange> ranges)
    {
        if (ranges.Count == 0 || rows.Count == 0)
            return;
        var numbers = rows.Keys.Order().ToArray();
        var last = rows.Values.Max(r => r.Max(c => c.Column));
        foreach (var range in ranges)
        {
            budget.Cell();
            if (rows.TryGetValue(range.FirstRow, out var first) && Places(range.FirstRow).TryGetValue(range.FirstColumn, out var at) && first[at].Merge is null)
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
            var (cells, places) = (rows[numbers[row]], Places(numbers[row]));
            for (var column = range.FirstColumn; column <= lastColumn; column++)
            {
                if (numbers[row] == range.FirstRow && column == range.FirstColumn)
                    continue;
                budget.Cell();
                if (!places.TryGetValue(column, out var at))
                {
                    places[column] = cells.Count;
                    cells.Add(Repeated(origin, column, null));
                }
                else if (cells[at].Blank && cells[at].Merge is null)
                    cells[at] = Repeated(origin, column, cells[at].Comment);
            }
        }
    }

    private static SheetCell Repeated(SheetCell origin, int column, string? comment) => origin with { Column = column, Repeated = true, Comment = comment };

    private Dictionary<int, int> Places(int row)
    {
        if (_places.TryGetValue(row, out var places))
            return places;
        places = [];
        for (var at = 0; at < rows[row].Count; at++)
            places[rows[row][at].Column] = at;
        return _places[row] = places;
    }
}
