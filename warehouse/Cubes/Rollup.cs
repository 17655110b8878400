using Governance.Platform.Figures;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Cubes;

/// <summary>Adds fine cells up to every total. As many counts as there are bands stay in memory, however many children were counted.</summary>
internal sealed class Rollup(CubeSource source, bool bandsByQuarter)
{
    private readonly Dictionary<string, string> quarters = new(StringComparer.Ordinal);

    private readonly Dictionary<CubeAt, (long Count, long Part)> counts = [];

    public void Add(CubeCell cell)
    {
        // Whoever lives elsewhere is a part of the total too: parts that do not add up would tell.
        var fine = new CubeAt(cell.PeriodKey, cell.AreaCode.Length > 0 ? cell.AreaCode : Bands.Unknown, cell.Phase, cell.Need, cell.Cohort);
        if (!bandsByQuarter)
        {
            AddUp(fine.Totals(), cell);
            return;
        }

        AddUp([new(cell.PeriodKey, "", "", "", "")], cell);
        AddUp((fine with { PeriodKey = Quarter(cell.PeriodKey) }).Totals(), cell);
    }

    /// <summary>The counts, in a lasting order.</summary>
    public IEnumerable<CubeRow> Rows() => counts
        .OrderBy(c => c.Key.PeriodKey, StringComparer.Ordinal).ThenBy(c => c.Key.AreaCode, StringComparer.Ordinal)
        .ThenBy(c => c.Key.Phase, StringComparer.Ordinal).ThenBy(c => c.Key.Need, StringComparer.Ordinal).ThenBy(c => c.Key.Cohort, StringComparer.Ordinal)
        .SelectMany(c => source.Counts.Select((key, i) => Row(key, c.Key, i == 0 ? c.Value.Count : c.Value.Part)));

    private void AddUp(IEnumerable<CubeAt> places, CubeCell cell)
    {
        foreach (var at in places)
        {
            var had = counts.GetValueOrDefault(at);
            counts[at] = (had.Count + cell.Count, had.Part + cell.Part);
        }
    }

    private string Quarter(string month)
    {
        if (!quarters.TryGetValue(month, out var quarter))
        {
            quarters[month] = quarter = FigurePeriod.FinancialQuarter(FigurePeriod.TryReadKey(month)!.Value.From).Key;
        }

        return quarter;
    }

    private static CubeRow Row(string measure, CubeAt at, long count) => new()
    {
        Measure = measure,
        PeriodKey = at.PeriodKey,
        AreaCode = at.AreaCode,
        Phase = at.Phase,
        Need = at.Need,
        Cohort = at.Cohort,
        Count = count,
    };
}
