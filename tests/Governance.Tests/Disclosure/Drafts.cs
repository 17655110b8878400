using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

/// <summary>Drafts counted from children, so that every sum in them is right.</summary>
internal sealed class Drafts(IReadOnlyList<Hierarchy> dimensions)
{
    public const string Plans = "plans";
    public const string InTime = "in-time";
    public const string Days = "days";

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
        var counted = new Dictionary<string, (long Plans, long InTime, long Days)>(StringComparer.Ordinal);
        foreach (var child in children)
        {
            foreach (var place in PlacesOf(0, child))
            {
                var (plans, inTime, days) = counted.GetValueOrDefault(place);
                counted[place] = (plans + 1, inTime + (child.InTime ? 1 : 0), days + child.Days);
            }
        }

        var figures = from place in Tables.SelectMany(t => All(0, t)).Distinct(StringComparer.Ordinal)
                      let of = counted.GetValueOrDefault(place)
                      from measure in Measures
                      select new DraftFigure(new(measure.Key, place), measure.Key switch { Plans => of.Plans, InTime => of.InTime, _ => of.Days });
        var tables = Tables.Select(t => new DraftTable([.. t.Select(d => dimensions[d].Key)], [.. Measures.Select(m => m.Key)]));
        return new(dimensions, Measures, [], Rates, [.. tables], [.. figures]);
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
internal sealed record Child(IReadOnlyList<string> Items, bool InTime = false, int Days = 0);
