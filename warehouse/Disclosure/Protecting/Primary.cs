namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Decides each cell by itself: small, over too few, told before.</summary>
internal sealed class Primary(DraftRelease draft, SuppressionPolicy policy, Places places)
{
    public void Decide(Grid grid)
    {
        var rules = new Rules(policy, grid);
        var exact = Exact(grid);
        for (var cell = 0; cell < grid.Kinds.Length; cell++)
        {
            switch (grid.Kinds[cell])
            {
                case CellKind.Rest:
                    rules.Leave(cell);
                    break;
                case CellKind.Shown when Reason(grid, cell) is var reason && reason != DisclosureReason.None:
                    if (AlreadyPublic(grid, cell))
                    {
                        rules.Show(cell, exact: true);
                        (grid.Kinds[cell], grid.Reasons[cell]) = (CellKind.Fixed, DisclosureReason.AlreadyPublic);
                    }
                    else
                    {
                        rules.Suppress(cell, reason);
                    }

                    break;
                case CellKind.Shown:
                    rules.Show(cell, exact[cell]);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Suppresses every figure that changed or was told less of before, noughts too. Then what fits the earlier releases fits this one: their figures need no protection from it.</summary>
    /// <returns>False when that cannot be said, or nothing would be told.</returns>
    public bool TellOnlyWhatIsUnchanged(Grid grid)
    {
        if (!grid.FollowsOne)
        {
            return false;
        }

        var rules = new Rules(policy, grid);
        grid.Undecide();
        Decide(grid);
        for (var cell = 0; cell < grid.Kinds.Length; cell++)
        {
            if (grid.Kinds[cell] is not (CellKind.Absent or CellKind.Rest) && (grid.Restated[cell] || !grid.Now.Hold(cell, grid.Unchanged)))
            {
                rules.Suppress(cell, DisclosureReason.Restated);
            }

            grid.Now.Needs[cell] = !grid.Restated[cell] && grid.Now.Needs[cell] <= grid.Unchanged.Needs[cell] ? 0 : grid.Now.Needs[cell];
            grid.Earlier.Needs[cell] = 0;
        }

        return Array.Exists(grid.Kinds, k => k is CellKind.Shown or CellKind.Fixed);
    }

    private DisclosureReason Reason(Grid grid, int cell)
    {
        var own = grid.Sums ? OfCount(new(grid, cell)) : policy.IsSmall(grid.Values[cell]) ? DisclosureReason.Small : DisclosureReason.None;
        return own == DisclosureReason.None && grid.Unchanged.Needs[cell] > 0 && !AlreadyPublic(grid, cell) ? DisclosureReason.EarlierRelease : own;
    }

    private DisclosureReason OfCount(Place sum) => places.Beside(sum, places.Measure(sum.Grid.Measures[0]).Over!)!.Value switch
    {
        { Value: > 0 and var count } when count < policy.SmallestDenominator => DisclosureReason.SmallDenominator,
        { IsShown: false } => DisclosureReason.OfSuppressed,
        _ => DisclosureReason.None,
    };

    private static bool AlreadyPublic(Grid grid, int cell) => grid.Unchanged is { Low: var low, High: var high } && low[cell] == 0 && high[cell] == 0;

    /// <summary>Counts that a rate may tell in full although they are shown rounded.</summary>
    private bool[] Exact(Grid grid)
    {
        var exact = new bool[grid.Kinds.Length];
        foreach (var rate in draft.Rates.Where(_ => policy.RoundingBase > 1))
        {
            foreach (var (first, second) in (ReadOnlySpan<(string, string)>)[(rate.Numerator, rate.Denominator), (rate.Denominator, rate.Numerator)])
            {
                for (var at = 0; places.Grid(first) == grid && at < grid.Size; at++)
                {
                    var place = new Place(grid, (places.Number(first) * grid.Size) + at);
                    exact[place.Cell] |= place.Kind != CellKind.Absent && places.Beside(place, second) is not null;
                }
            }
        }

        return exact;
    }
}
