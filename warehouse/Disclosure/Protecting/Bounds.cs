namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>How far each cell may move down and up, and how far it has been shown to.</summary>
internal sealed class Bounds
{
    private readonly Example?[] lowestBy;
    private readonly Example?[] highestBy;

    public Bounds(int cells)
    {
        (Low, High, Lowest, Highest, Needs) = (new long[cells], new long[cells], new long[cells], new long[cells], new long[cells]);
        (lowestBy, highestBy) = (new Example?[cells], new Example?[cells]);
        Array.Fill(Low, -Grid.Free);
        Array.Fill(High, Grid.Free);
    }

    public long[] Low { get; }

    public long[] High { get; }

    /// <summary>Furthest down in any set of figures that agrees with everything told.</summary>
    public long[] Lowest { get; }

    /// <summary>Furthest up in such a set.</summary>
    public long[] Highest { get; }

    /// <summary>Width that must be reached; 0 for cells that need no protection.</summary>
    public long[] Needs { get; }

    public bool IsShort(int cell) => Highest[cell] - Lowest[cell] < Needs[cell];

    public void Narrow(int cell, long low, long high) =>
        (Low[cell], High[cell]) = (Math.Max(Low[cell], low), Math.Min(High[cell], high));

    /// <summary>Whether a cell may move here at least as far as there.</summary>
    public bool Hold(int cell, Bounds other) => Low[cell] <= other.Low[cell] && High[cell] >= other.High[cell];

    /// <summary>Notes how far an example went.</summary>
    public void Reached(int cell, long by, Example example)
    {
        if (by < Lowest[cell])
        {
            (Lowest[cell], lowestBy[cell]) = (by, example);
        }

        if (by > Highest[cell])
        {
            (Highest[cell], highestBy[cell]) = (by, example);
        }
    }

    /// <summary>Forgets what was reached by an example that holds no longer; answers what was forgotten.</summary>
    public List<Reach> Without(Example example)
    {
        var forgotten = new List<Reach>();
        foreach (var cell in example.Cells.Where(c => lowestBy[c] == example || highestBy[c] == example))
        {
            forgotten.Add(new(cell, Lowest[cell], Highest[cell], lowestBy[cell], highestBy[cell]));
            (Lowest[cell], lowestBy[cell]) = lowestBy[cell] == example ? (0, null) : (Lowest[cell], lowestBy[cell]);
            (Highest[cell], highestBy[cell]) = highestBy[cell] == example ? (0, null) : (Highest[cell], highestBy[cell]);
        }

        return forgotten;
    }

    public void Restore(Reach reach)
    {
        (Lowest[reach.Cell], lowestBy[reach.Cell]) = (reach.Lowest, reach.LowestBy);
        (Highest[reach.Cell], highestBy[reach.Cell]) = (reach.Highest, reach.HighestBy);
    }
}

/// <summary>Cells that differ from the truth in a set of figures that agrees with everything told.</summary>
internal sealed record Example(int[] Cells);

/// <summary>How far a cell was shown to go, and by what.</summary>
internal sealed record Reach(int Cell, long Lowest, long Highest, Example? LowestBy, Example? HighestBy);
