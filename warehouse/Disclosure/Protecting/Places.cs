using System.Runtime.InteropServices;

namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Where the figures of a draft lie in its grids.</summary>
internal sealed class Places
{
    private readonly DraftRelease draft;
    private readonly IReadOnlyList<Axis> axes;
    private readonly Dictionary<string, (Grid Grid, int Measure)> measures = new(StringComparer.Ordinal);
    private readonly Dictionary<Grid, int[]> strides = [];
    private readonly Dictionary<string, int[]?> items = new(StringComparer.Ordinal);

    public Places(DraftRelease draft)
    {
        this.draft = draft;
        axes = [.. draft.Dimensions.Select(d => new Axis(d))];
        Splits = [.. draft.Splits, .. draft.Rates.Where(r => r.IsShare && !IsPart(draft, r)).DistinctBy(r => (r.Numerator, r.Denominator)).Select(r => new DraftSplit(r.Denominator, [r.Numerator]))];
        foreach (var family in Families())
        {
            Add(family);
        }
    }

    /// <summary>The draft's, and one for each share it says no split of.</summary>
    public IReadOnlyList<DraftSplit> Splits { get; }

    /// <summary>Counts before sums.</summary>
    public IReadOnlyList<Grid> Grids => [.. strides.Keys.OrderBy(g => g.Sums)];

    public DraftMeasure Measure(string key) => draft.Measures.First(m => m.Key == key);

    public int Number(string measure) => measures[measure].Measure;

    public Grid Grid(string measure) => measures[measure].Grid;

    /// <summary>The cell of a figure, or null when the draft has no such place.</summary>
    public Place? Find(FigureKey key) => measures.TryGetValue(key.Measure, out var m) && Offset(m.Grid, key.Place) is { } offset
        ? new(m.Grid, (m.Measure * m.Grid.Size) + offset)
        : null;

    /// <summary>The cell of another measure at the same place.</summary>
    public Place? Beside(Place place, string measure)
    {
        var (grid, number) = measures[measure];
        var (at, from, to) = (number * grid.Size, strides[place.Grid], strides[grid]);
        for (var d = 0; d < axes.Count; d++)
        {
            var item = from[d] == 0 ? 0 : place.Cell / from[d] % axes[d].Count;
            if (item > 0 && to[d] == 0)
            {
                return null;
            }

            at += item * to[d];
        }

        return grid.Kinds[at] == CellKind.Absent ? null : new(grid, at);
    }

    public string Named(Grid grid, int cell) =>
        string.Join(", ", axes.Select((a, d) => a.Keys[strides[grid][d] == 0 ? 0 : cell / strides[grid][d] % a.Count]).Prepend(grid.Measures[cell / grid.Size]));

    /// <summary>Cells of one measure in one table.</summary>
    public IEnumerable<int> Cells(DraftTable table, string measure)
    {
        var (grid, number) = measures[measure];
        IEnumerable<int> cells = [number * grid.Size];
        foreach (var d in table.Dimensions.Select(Dimension))
        {
            cells = cells.SelectMany(c => Enumerable.Range(0, axes[d].Count).Select(i => c + (i * strides[grid][d]))).ToList();
        }

        return cells;
    }

    /// <summary>The grid of a measure and the distance in it between items of a dimension.</summary>
    public (Grid Grid, int Stride, Axis Axis) Line(string measure, string dimension) =>
        (measures[measure].Grid, strides[measures[measure].Grid][Dimension(dimension)], axes[Dimension(dimension)]);

    private static bool IsPart(DraftRelease draft, DraftRate rate) => draft.Splits.Any(s => s.Parts.Contains(rate.Numerator));

    private int Dimension(string key) => draft.Dimensions.TakeWhile(d => d.Key != key).Count();

    private int? Offset(Grid grid, string place)
    {
        if (!items.TryGetValue(place, out var at))
        {
            var keys = place.Split('|');
            var known = keys.Length == axes.Count && keys.Index().All(k => axes[k.Index].Numbers.ContainsKey(k.Item));
            items[place] = at = known ? [.. keys.Select((k, d) => axes[d].Numbers[k])] : null;
        }

        var offset = 0;
        for (var d = 0; d < axes.Count; d++)
        {
            if (at is null || (at[d] > 0 && strides[grid][d] == 0))
            {
                return null;
            }

            offset += at[d] * strides[grid][d];
        }

        return offset;
    }

    /// <summary>Measures that splits tie together; every other stands alone.</summary>
    private List<List<DraftMeasure>> Families()
    {
        var families = draft.Measures.Select(m => new List<DraftMeasure> { m }).ToList();
        foreach (var split in Splits)
        {
            var whole = Counted(split);
            var tied = families.Where(f => f.Exists(m => m.Key == whole || split.Parts.Contains(m.Key))).ToList();
            tied.Skip(1).ToList().ForEach(f =>
            {
                tied[0].AddRange(f);
                families.Remove(f);
            });
        }

        return families;
    }

    /// <summary>The count that a split divides, or divides what is left of.</summary>
    private string Counted(DraftSplit split) => Splits.FirstOrDefault(s => s.Rest == split.Whole) is { } named ? Counted(named) : split.Whole;

    private void Add(List<DraftMeasure> family)
    {
        var keys = family.ConvertAll(m => m.Key);
        var tables = draft.Tables.Where(t => t.Measures.Any(keys.Contains)).ToList();
        var used = Enumerable.Range(0, axes.Count).Where(d => tables.Exists(t => t.Dimensions.Contains(draft.Dimensions[d].Key))).ToList();
        var splits = Splits.Where(s => keys.Contains(Counted(s))).ToList();
        var rests = splits.Select((_, i) => keys.Count + i).ToList();
        int Number(string whole) => keys.IndexOf(whole) is >= 0 and var number ? number : rests[splits.FindIndex(s => s.Rest == whole)];
        var numbered = splits.Select((s, i) => new Split(Number(s.Whole), [.. s.Parts.Select(p => keys.IndexOf(p)), rests[i]])).ToList();
        var grid = new Grid([.. used.Select(d => axes[d])], [.. keys, .. splits.Select(s => $"{s.Whole} less {string.Join(" and ", s.Parts)}")], numbered, family[0].Kind == MeasureKind.Sum);
        strides[grid] = [.. axes.Select((_, d) => used.Contains(d) ? grid.Strides[used.IndexOf(d)] : 0)];
        for (var m = 0; m < keys.Count; m++)
        {
            measures[keys[m]] = (grid, m);
        }
    }
}

/// <summary>One cell of one grid.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(Grid Grid, int Cell)
{
    public CellKind Kind => Grid.Kinds[Cell];

    public long Value => Grid.Values[Cell];

    public bool IsShown => !Grid.Withheld && Kind is CellKind.Shown or CellKind.Fixed;
}
