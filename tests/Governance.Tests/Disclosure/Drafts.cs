using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

/// <summary>Drafts counted from children, so that every sum in them is right.</summary>
internal sealed class Drafts(IReadOnlyList<Hierarchy> dimensions)
{
    public const string Plans = "plans";
    public const string InTime = "in-time";
    public const string Days = "days";
    public const string Main = "mainstream";
    public const string Unit = "in-a-unit";
    public const string Special = "special";
    public const string Home = "at-home";

    private static readonly string[] Coarse = [Unit, Special, Home];

    // A part, a part of that, and parts of what it leaves; at home and in a unit few, and some of no kind.
    private static readonly DraftSplit[] Splits = [new(Plans, [Main]) { Rest = "not-mainstream" }, new("not-mainstream", [Special, Home]), new(Main, [Unit])];

    /// <summary>By which dimension parts of kinds are told; null where kinds are not told.</summary>
    public int[]? Kinds { get; init; }

    public IReadOnlyList<DraftMeasure> Measures { get; init; } = [new(Plans)];

    public IReadOnlyList<DraftRate> Rates { get; init; } = [];

    /// <summary>Numbers of the dimensions of each table; one table of all of them unless said.</summary>
    public IReadOnlyList<int[]> Tables { get; init; } = [[.. Enumerable.Range(0, dimensions.Count)]];

    /// <summary>One table of two dimensions, its inner cells as given.</summary>
    public static DraftRelease Of(int[,] cells, params IReadOnlyList<DraftRate> rates)
    {
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        var children = from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) from _ in Enumerable.Range(0, cells[r, c]) select new Child([$"r{r}", $"c{c}"]);
        return new Drafts([Hierarchy.Flat("row", "all", Enumerable.Range(0, rows).Select(r => $"r{r}")), Hierarchy.Flat("column", "all", Enumerable.Range(0, columns).Select(c => $"c{c}"))]) { Rates = rates }.Count([.. children]);
    }

    public DraftRelease Count(IReadOnlyList<Child> children)
    {
        var counted = children.SelectMany(c => PlacesOf(0, c).Select(p => (Place: p, Child: c))).ToLookup(c => c.Place, c => c.Child, StringComparer.Ordinal);
        List<DraftMeasure> measures = [.. Measures, .. Kinds is null ? [] : Coarse.Prepend(Main).Select(k => new DraftMeasure(k))];
        List<string> fine = [.. measures.Select(m => m.Key).Except(Coarse)];
        List<(int[] Of, List<string> Measures)> tables = [.. Tables.Select(t => (t, fine)), .. Kinds is null ? Array.Empty<(int[], List<string>)>() : [(Kinds, [.. Coarse])]];
        var figures = from key in tables.SelectMany(t => All(0, t.Of).SelectMany(p => t.Measures.Select(m => new FigureKey(m, p)))).Distinct()
                      select new DraftFigure(key, counted[key.Place].Sum(c => c.Of(key.Measure)));
        return new(dimensions, measures, Kinds is null ? [] : Splits, Rates, [.. tables.Select(t => new DraftTable([.. t.Of.Select(d => dimensions[d].Key)], t.Measures))], [.. figures]);
    }

    private IEnumerable<string> PlacesOf(int dimension, Child child)
    {
        var rest = dimension + 1 < dimensions.Count ? PlacesOf(dimension + 1, child).Select(p => "|" + p).ToList() : [""];
        for (var key = child.Items[dimension]; key is not null; key = dimensions[dimension].Items.First(i => i.Key == key).Parent)
        {
            foreach (var tail in rest)
            {
                yield return key + tail;
            }
        }
    }

    private IEnumerable<string> All(int dimension, int[] table)
    {
        var rest = dimension + 1 < dimensions.Count ? All(dimension + 1, table).Select(p => "|" + p).ToList() : [""];
        var items = table.Contains(dimension) ? dimensions[dimension].Items : dimensions[dimension].Items.Take(1);
        return items.SelectMany(i => rest.Select(tail => i.Key + tail));
    }
}

/// <summary>A child: an item without parts in each dimension.</summary>
internal sealed record Child(IReadOnlyList<string> Items, bool InTime = false, int Days = 0, string Kind = "")
{
    /// <summary>What it adds to a measure.</summary>
    public long Of(string measure) => measure switch
    {
        Drafts.Plans => 1,
        Drafts.InTime => InTime ? 1 : 0,
        Drafts.Days => Days,
        Drafts.Main => Kind is Drafts.Main or Drafts.Unit ? 1 : 0,
        _ => Kind == measure ? 1 : 0,
    };
}
