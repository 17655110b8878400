using Governance.Platform.Figures;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Cubes;

/// <summary>Adds fine cells up to every total. As many counts as there are bands stay in memory, however many children were counted.</summary>
internal sealed class Rollup(CubeSource source, bool bandsByQuarter)
{
    private readonly Dictionary<string, string> quarters = new(StringComparer.Ordinal);

    private readonly string[] keys = [.. source.Counts];

    private readonly Dictionary<string, int[]> told = new(StringComparer.Ordinal);

    private readonly Dictionary<CubeAt, long[]> counts = [];

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
        .SelectMany(c => keys.Select((key, i) => Row(key, c.Key, c.Value[i])));

    private void AddUp(IEnumerable<CubeAt> places, CubeCell cell)
    {
        var of = Told(cell.Kind);
        foreach (var at in places)
        {
            if (!counts.TryGetValue(at, out var had))
            {
                counts[at] = had = new long[keys.Length];
            }

            foreach (var count in of)
            {
                had[count] += cell.Count;
            }
        }
    }

    /// <summary>Which of the counts a kind is in, by number.</summary>
    private int[] Told(string kind)
    {
        if (!told.TryGetValue(kind, out var of))
        {
            told[kind] = of = [0, .. source.Parts.Index().Where(p => p.Item.Kinds.Contains(kind)).Select(p => p.Index + 1)];
        }

        return of;
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
