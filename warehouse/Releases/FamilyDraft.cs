using Governance.Warehouse.Cubes;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Schema;

namespace Governance.Warehouse.Releases;

/// <summary>How finely a family is told.</summary>
internal enum Fineness
{
    /// <summary>By the place and one more band at once.</summary>
    Pairs,

    /// <summary>By each band alone.</summary>
    Bands,

    /// <summary>As a whole only.</summary>
    Whole,
}

/// <summary>Lays the counts of one family and period out as disclosure control reads them: every combination of bands, noughts included.</summary>
internal static class FamilyDraft
{
    private const string All = "all";

    /// <summary>The draft of a period.</summary>
    /// <param name="family">What is counted.</param>
    /// <param name="rows">The counts.</param>
    /// <param name="fineness">How finely it is told.</param>
    /// <param name="before">Places that earlier releases told of.</param>
    public static DraftRelease Of(CubeFamily family, IReadOnlyCollection<CubeRow> rows, Fineness fineness, IReadOnlyCollection<string> before)
    {
        var known = rows.Select(At).Concat(before.Select(p => At(family, "", p))).ToList();
        var dimensions = family.Bands.Select(b => Dimension(b, known)).ToList();
        var counts = rows.ToDictionary(r => (r.Measure, Place(family, At(r))), r => r.Count);
        IEnumerable<CubeBand[]> told = fineness switch
        {
            Fineness.Pairs => family.Pairs,
            Fineness.Bands => family.Bands.Select(b => (CubeBand[])[b]),
            _ => [[]],
        };
        var tables = told
            .Select(pair => new DraftTable([.. pair.Select(Name)], [.. family.Sources.Where(s => pair.All(b => s.Bands.Contains(b))).SelectMany(s => s.Counts)]))
            .Where(t => t.Measures.Count > 0).ToList();
        return new(
            dimensions,
            [.. family.Counts.Select(c => new DraftMeasure(c))],
            [.. family.Sources.Where(s => s.Part.Length > 0).Select(s => new DraftSplit(s.Count, [s.Part]))],
            family.Rates,
            tables,
            [.. tables.SelectMany(t => Keys(t, dimensions)).Distinct().Select(k => new DraftFigure(k, counts.GetValueOrDefault((k.Measure, k.Place))))]);
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
