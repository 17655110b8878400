namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>The last resort: one child more at one place, and one less at another or nowhere, with every total above them.</summary>
internal sealed class Atoms(Grid grid)
{
    private const int MostUnder = 4;
    private const int MostElsewhere = 16;

    private readonly Dictionary<(int Measure, bool Restated), List<int>> elsewhere = [];
    private readonly Dictionary<int, List<Step>> chains = [];
    private readonly Dictionary<int, int> both = [];

    /// <summary>Changes that take in the cell; where one side only may move, at restated places.</summary>
    public IEnumerable<List<Step>> Pairs(int cell, Side side)
    {
        var measure = cell / grid.Size;
        foreach (var raised in Leaves(0, cell % grid.Size).Where(p => MayMove(measure, p, restated: false)).OrderByDescending(p => grid.Restated[(measure * grid.Size) + p]).Take(MostUnder))
        {
            var above = Above(raised);
            yield return above;
            foreach (var lowered in Elsewhere(measure, restated: side != Side.Both))
            {
                both.Clear();
                above.ForEach(s => both[s.At] = 1);
                Above(lowered).ForEach(s => both[s.At] = both.GetValueOrDefault(s.At) - 1);
                if (both.GetValueOrDefault(cell % grid.Size) != 0)
                {
                    yield return [.. both.Where(b => b.Value != 0).Select(b => new Step(b.Key, b.Value))];
                }
            }
        }
    }

    private List<int> Elsewhere(int measure, bool restated)
    {
        if (!elsewhere.TryGetValue((measure, restated), out var list))
        {
            list = [.. Leaves(0, 0).Where(p => MayMove(measure, p, restated)).OrderByDescending(p => grid.Values[(measure * grid.Size) + p]).Take(MostElsewhere)];
            elsewhere[(measure, restated)] = list;
        }

        return list;
    }

    /// <summary>A place that no table tells is as good as any.</summary>
    private bool MayMove(int measure, int place, bool restated)
    {
        var cell = (measure * grid.Size) + place;
        return grid.Kinds[cell] == CellKind.Absent || (grid.Kinds[cell] != CellKind.Fixed && (!restated || grid.Restated[cell]));
    }

    /// <summary>Places without parts under a place.</summary>
    private IEnumerable<int> Leaves(int dimension, int place)
    {
        if (dimension == grid.Axes.Count)
        {
            return [place];
        }

        var item = grid.Item(place, dimension);
        return grid.Axes[dimension].Leaves[item].SelectMany(leaf => Leaves(dimension + 1, place + ((leaf - item) * grid.Strides[dimension])));
    }

    private List<Step> Above(int leaf)
    {
        if (chains.TryGetValue(leaf, out var known))
        {
            return known;
        }

        var places = new List<Step> { new(leaf, 1) };
        for (var d = 0; d < grid.Axes.Count; d++)
        {
            var (axis, stride) = (grid.Axes[d], grid.Strides[d]);
            foreach (var place in places.ToList())
            {
                for (var (at, up) = (place.At, grid.Item(place.At, d)); axis.Parents[up] >= 0; up = axis.Parents[up])
                {
                    at += (axis.Parents[up] - up) * stride;
                    places.Add(new(at, 1));
                }
            }
        }

        return chains[leaf] = places;
    }
}
