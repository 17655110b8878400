using Governance.Warehouse.Cubes;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Releases;

/// <summary>Lays the counts of one family and period out as disclosure control reads them: every combination of bands, noughts included.</summary>
internal static class FamilyDraft
{
    private const string All = "all";

    /// <summary>The draft of a period.</summary>
    /// <param name="family">What is counted.</param>
    /// <param name="rows">The counts.</param>
    /// <param name="detail">How finely it is told.</param>
    /// <param name="before">What earlier releases told of.</param>
    public static DraftRelease Of(CubeFamily family, IReadOnlyCollection<CubeRow> rows, Detail detail, IReadOnlyCollection<FigureKey> before)
    {
        var known = rows.Select(At).Concat(before.Select(k => At(family, "", k.Place))).ToList();
        var dimensions = family.Bands.Select(b => Dimension(b, known)).ToList();
        var sources = InPeriod(family, rows);
        var parts = sources.SelectMany(s => s.Parts).Where(p => p.By is null || detail.Parts != Fineness.Not).ToList();
        var measures = sources.Select(s => s.Count).Concat(parts.Select(p => p.Key)).ToHashSet(StringComparer.Ordinal);
        var counts = rows.ToDictionary(r => (r.Measure, Place(family, At(r))), r => r.Count);
        var tables = Told(family, detail.Counts).Select(bands => new DraftTable([.. bands.Select(Name)], [.. sources.Where(s => bands.All(b => s.Bands.Contains(b))).SelectMany(s => s.Fine)]))
            .Concat(parts.Where(p => p.By is not null).SelectMany(p => Coarse(p, detail)))
            .Where(t => t.Measures.Count > 0).ToList();
        return new(
            dimensions,
            [.. measures.Select(c => new DraftMeasure(c))],
            [.. parts.GroupBy(p => p.Of, StringComparer.Ordinal).Select(g => new DraftSplit(g.Key, [.. g.Select(p => p.Key)]) { Rest = g.Select(p => p.Rest).FirstOrDefault(r => r is not null) })],
            [.. family.Rates.Where(r => measures.Contains(r.Numerator) && measures.Contains(r.Denominator))],
            tables,
            [.. tables.SelectMany(t => Keys(t, dimensions)).Distinct().Select(k => new DraftFigure(k, counts.GetValueOrDefault((k.Measure, k.Place))))]);
    }

    private static IEnumerable<CubeBand[]> Told(CubeFamily family, Fineness finest) => finest switch
    {
        Fineness.Pairs => family.Pairs,
        Fineness.Bands => family.Bands.Select(b => (CubeBand[])[b]),
        _ => [[]],
    };

    private static IEnumerable<DraftTable> Coarse(CubePart part, Detail detail) =>
        detail.Counts == Fineness.Whole || detail.Parts == Fineness.Whole || part.By!.Count == 0 ? [new([], [part.Key])] : part.By.Select(b => new DraftTable([Name(b)], [part.Key]));

    // An extract that tells nothing of a period says of nobody that there were none.
    private static List<CubeSource> InPeriod(CubeFamily family, IReadOnlyCollection<CubeRow> rows)
    {
        var told = rows.Select(r => r.Measure).ToHashSet(StringComparer.Ordinal);
        var extracts = family.Sources.Where(s => s.Counts.Any(told.Contains)).Select(s => s.Extract).ToHashSet(StringComparer.Ordinal);
        return [.. family.Sources.Where(s => extracts.Contains(s.Extract))];
    }

    /// <summary>Where a released figure stands.</summary>
    public static CubeAt At(CubeFamily family, string period, string place)
    {
        var items = place.Split('|');
        string Item(CubeBand band) => family.Bands.Index().Where(b => b.Item == band).Select(b => items[b.Index]).FirstOrDefault(All) is var item and not All ? item : "";
        return new(period, Item(CubeBand.Area), Item(CubeBand.Phase), Item(CubeBand.Need), Item(CubeBand.Cohort));
    }

    public static string Place(CubeFamily family, CubeAt at) => string.Join('|', family.Bands.Select(b => at[b].Length > 0 ? at[b] : All));

    private static CubeAt At(CubeRow row) => new(row.PeriodKey, row.AreaCode, row.Phase, row.Need, row.Cohort);

    /// <summary>How many bands a place tells.</summary>
    public static int Bands(string place) => place.Split('|').Count(i => i != All);

    private static Hierarchy Dimension(CubeBand band, List<CubeAt> known)
    {
        var items = known.Select(at => at[band]).Where(i => i.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
        return band != CubeBand.Cohort || !items.Remove(CubeAt.AllSen)
            ? Hierarchy.Flat(Name(band), All, items)
            : new(Name(band), [new(All, null), new(CubeAt.AllSen, All), .. items.Select(i => new HierarchyItem(i, i is "plan" or "support" ? CubeAt.AllSen : All))]);
    }

    private static string Name(CubeBand band) => band.ToString();

    private static IEnumerable<FigureKey> Keys(DraftTable table, List<Hierarchy> dimensions)
    {
        IEnumerable<string> places = [""];
        foreach (var dimension in dimensions)
        {
            var items = table.Dimensions.Contains(dimension.Key) ? dimension.Items.Select(i => i.Key) : [All];
            places = places.SelectMany(p => items.Select(i => p.Length == 0 ? i : $"{p}|{i}")).ToList();
        }

        return places.SelectMany(p => table.Measures.Select(m => new FigureKey(m, p)));
    }
}
