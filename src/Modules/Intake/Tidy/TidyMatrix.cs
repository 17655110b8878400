using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>Finds rows that say twice what can only be said once, and combinations that the file leaves out.</summary>
internal sealed class TidyMatrix
{
    private readonly Dictionary<UInt128, (int Row, UInt128 Figures)> first = [];
    private readonly HashSet<UInt128> contested = [];
    private readonly HashSet<string> combinations = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Period, string Area), (string Name, int Rows)> places = [];

    public static TidyMatrix Of(IEnumerable<TidyReading> rows)
    {
        var matrix = new TidyMatrix();
        foreach (var row in rows.Where(r => r.Good))
        {
            matrix.Add(row);
        }

        return matrix;
    }

    /// <summary>Why a good row cannot be kept beside the others, or null.</summary>
    public Problem? Refuses(TidyReading row)
    {
        var key = TidyKey.Of(row);
        if (contested.Contains(key))
        {
            return new Problem("tidy-rows-differ", $"Row {row.Number} has the same period, place and filters as another row, with other figures (the first is row {first[key].Row}). Nobody can tell which is right, so none is kept.") { Row = row.Number };
        }

        return first[key].Row == row.Number
            ? null
            : new Problem("tidy-repeated-row", $"Row {row.Number} repeats row {first[key].Row}.") { Row = row.Number };
    }

    public IEnumerable<Problem> Problems()
    {
        var missing = ((long)places.Count * combinations.Count) - places.Values.Sum(p => (long)p.Rows);
        if (missing > 0)
        {
            var least = places.MinBy(p => p.Value.Rows);
            yield return TidySay.Advice(
                "tidy-matrix",
                $"The file leaves out {missing} of {(long)places.Count * combinations.Count} combinations of place, period and filter; a complete file has a symbol there. {least.Value.Name} has the fewest: {least.Value.Rows} of {combinations.Count}.");
        }
    }

    private void Add(TidyReading row)
    {
        var (key, figures) = (TidyKey.Of(row), TidyKey.Hash(row.Cells));
        if (first.TryGetValue(key, out var seen))
        {
            if (seen.Figures != figures)
            {
                contested.Add(key);
            }

            return;
        }

        first[key] = (row.Number, figures);
        combinations.Add(row.Filters);
        var place = (row.Period.Key, $"{row.Level}{TidyKey.Part}{row.Area.Code}");
        places[place] = (row.Area.Name, places.GetValueOrDefault(place).Rows + 1);
    }
}
