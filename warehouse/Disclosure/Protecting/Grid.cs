namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>The cells of measures that are parts of one another: measures times items of every dimension. What holds a cell is kept as how far it may move from its true value.</summary>
internal sealed class Grid
{
    /// <summary>Far enough to be no bound; sums of a few do not overflow.</summary>
    public const long Free = long.MaxValue / 8;

    public Grid(IReadOnlyList<Axis> axes, IReadOnlyList<string> measures, IReadOnlyList<Split> splits, bool sums)
    {
        (Axes, Measures, Splits, Sums) = (axes, measures, splits, sums);
        Strides = new int[axes.Count];
        Size = 1;
        for (var d = axes.Count - 1; d >= 0; d--)
        {
            Strides[d] = Size;
            Size = checked(Size * axes[d].Count);
        }

        SplitOf = [.. measures.Select((_, m) => splits.FirstOrDefault(s => s.Parts.Contains(m)))];
        SplitsOf = [.. measures.Select((_, m) => splits.Where(s => s.Whole == m).ToArray())];
        var cells = checked(measures.Count * Size);
        (Kinds, Reasons, Values) = (new CellKind[cells], new DisclosureReason[cells], new long[cells]);
        (Now, Earlier, Unchanged) = (new Bounds(cells), new Bounds(cells), new Bounds(cells));
        Restated = new bool[cells];
        Array.Fill(Restated, value: true);
    }

    public IReadOnlyList<Axis> Axes { get; }

    public IReadOnlyList<string> Measures { get; }

    public IReadOnlyList<Split> Splits { get; }

    /// <summary>The split each measure is a part in, if any.</summary>
    public Split?[] SplitOf { get; }

    /// <summary>The splits of each measure.</summary>
    public Split[][] SplitsOf { get; }

    public bool Sums { get; }

    public int[] Strides { get; }

    /// <summary>Cells of one measure.</summary>
    public int Size { get; }

    public CellKind[] Kinds { get; }

    public DisclosureReason[] Reasons { get; }

    public long[] Values { get; }

    /// <summary>What this release says of each cell.</summary>
    public Bounds Now { get; private set; }

    /// <summary>What earlier releases said of each cell as it was then.</summary>
    public Bounds Earlier { get; }

    /// <summary>The same, of those alone in which its value was what it is now.</summary>
    public Bounds Unchanged { get; }

    /// <summary>Whether the value differs from what it was in an earlier release, or was in none. A reader may know of the others that they stayed the same.</summary>
    public bool[] Restated { get; }

    public bool HasEarlier { get; set; }

    /// <summary>Whether one earlier release told every figure, and each that is known to be unchanged as it is now.</summary>
    public bool FollowsOne { get; set; }

    /// <summary>Set when nothing of these measures can be told.</summary>
    public bool Withheld { get; set; }

    /// <summary>Forgets what was decided for this release.</summary>
    public void Undecide()
    {
        Now = new Bounds(Kinds.Length);
        Array.Clear(Reasons);
        for (var cell = 0; cell < Kinds.Length; cell++)
        {
            Kinds[cell] = Kinds[cell] is CellKind.Suppressed or CellKind.Fixed ? CellKind.Shown : Kinds[cell];
        }
    }

    public int Item(int cell, int dimension) => cell / Strides[dimension] % Axes[dimension].Count;

    /// <summary>Larger counts and totals weigh more; the same weight says what a suppression costs and what was kept.</summary>
    public long Weight(int cell)
    {
        var totals = 0;
        for (var d = 0; d < Axes.Count; d++)
        {
            totals += Axes[d].Children[Item(cell, d)].Length > 0 ? 1 : 0;
        }

        return (65L - System.Numerics.BitOperations.LeadingZeroCount((ulong)Values[cell])) << totals;
    }
}

/// <summary>A whole and its parts by number; the last part is what is left.</summary>
internal sealed record Split(int Whole, int[] Parts);

internal enum CellKind : byte
{
    /// <summary>In no table.</summary>
    Absent,

    /// <summary>Told.</summary>
    Shown,

    /// <summary>A nought that is told, or a figure already public: never suppressed.</summary>
    Fixed,

    Suppressed,

    /// <summary>Never told, but known to follow: what is left of a whole.</summary>
    Rest,
}
