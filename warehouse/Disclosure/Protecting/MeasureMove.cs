namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Carries a change of one measure to its whole, its parts and the other parts, the cheapest way.</summary>
internal sealed class MeasureMove(Grid grid, Move move)
{
    /// <summary>Changes a measure at the given places; false when it cannot be done.</summary>
    public bool Make(int measure, int sign, IReadOnlyList<Step> places) => Down(measure, sign, places) && Up(measure, sign, places);

    private bool Down(int measure, int sign, IReadOnlyList<Step> places) =>
        One(measure, sign, places) && Splits(measure, sign, places, null);

    private bool Splits(int measure, int sign, IReadOnlyList<Step> places, Split? done)
    {
        foreach (var split in grid.SplitsOf[measure])
        {
            if (split != done && !Cheapest(split.Parts.Length, i => Down(split.Parts[i], sign, places)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Up(int measure, int sign, IReadOnlyList<Step> places)
    {
        if (grid.SplitOf[measure] is not { } split)
        {
            return true;
        }

        // Each other part may give way; or the whole changes too.
        return Cheapest(split.Parts.Length, i => split.Parts[i] != measure
            ? Down(split.Parts[i], -sign, places)
            : One(split.Whole, sign, places) && Splits(split.Whole, sign, places, split) && Up(split.Whole, sign, places));
    }

    private bool Cheapest(int ways, Func<int, bool> tried)
    {
        var start = move.Here();
        var (best, cost, times) = (-1, 0L, 0L);
        for (var i = 0; i < ways; i++)
        {
            if (tried(i) && move.Beats(cost, times))
            {
                (best, cost, times) = (i, move.Cost, move.Times);
            }

            move.Back(start);
        }

        return best >= 0 && tried(best);
    }

    private bool One(int measure, int sign, IReadOnlyList<Step> places)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (!move.Add((measure * grid.Size) + places[i].At, sign * places[i].Sign))
            {
                return false;
            }
        }

        return true;
    }
}
