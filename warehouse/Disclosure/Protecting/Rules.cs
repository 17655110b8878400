namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>What the policy says of single cells: how far they may move, how far they must be able to.</summary>
internal sealed class Rules(SuppressionPolicy policy, Grid grid)
{
    /// <summary>Bounds of a shown count: its rounding, and that it is not small.</summary>
    public static (long Low, long High) Rounding(SuppressionPolicy policy, long value, bool exact)
    {
        if (exact || value == 0 || policy.RoundingBase == 1)
        {
            return (0, 0);
        }

        var first = policy.Rounded(value) - (policy.RoundingBase / 2);
        return (Math.Max(first, policy.Threshold + 1) - value, first + policy.RoundingBase - 1 - value);
    }

    /// <summary>Least a suppressed figure can be: where noughts are shown a count is at least 1.</summary>
    public static long Floor(SuppressionPolicy policy, bool sum, DisclosureReason reason) => policy.ZerosShown && !sum && reason != DisclosureReason.Restated ? 1 : 0;

    /// <summary>A sum that is suppressed only for the sake of others need not be wide in proportion.</summary>
    public long Width(long value, DisclosureReason reason) => (grid.Sums, reason) switch
    {
        (true, DisclosureReason.SmallDenominator or DisclosureReason.Restated) => Math.Max(policy.Width, (value * policy.SumWidthPercent / 100) + 1),
        (false, DisclosureReason.Restated) when !policy.IsSmall(value) => 0,
        _ => policy.Width,
    };

    public long LowSuppressed(int cell, DisclosureReason reason) => Floor(policy, grid.Sums, reason) - grid.Values[cell];

    /// <summary>Suppresses a cell: it may move as the symbol says, and must be able to.</summary>
    public void Suppress(int cell, DisclosureReason reason)
    {
        (grid.Kinds[cell], grid.Reasons[cell]) = (CellKind.Suppressed, reason);
        (grid.Now.Low[cell], grid.Now.High[cell], grid.Now.Needs[cell]) = (LowSuppressed(cell, reason), Grid.Free, Width(grid.Values[cell], reason));
    }

    /// <summary>Shows a cell, rounded unless a rate tells it in full.</summary>
    public void Show(int cell, bool exact)
    {
        grid.Kinds[cell] = grid.Values[cell] == 0 && policy.ZerosShown ? CellKind.Fixed : CellKind.Shown;
        (grid.Now.Low[cell], grid.Now.High[cell]) = Rounding(policy, grid.Values[cell], exact || grid.Sums);
    }

    /// <summary>What is left of a whole is never told; it needs protection where it is small.</summary>
    public void Leave(int cell)
    {
        grid.Kinds[cell] = CellKind.Rest;
        grid.Now.Low[cell] = -grid.Values[cell];
        grid.Now.Needs[cell] = IsSmallRest(policy, grid.Values[cell]) ? policy.Width : 0;
    }

    /// <summary>A nought that is left gives nobody away.</summary>
    public static bool IsSmallRest(SuppressionPolicy policy, long value) => value > 0 && value <= policy.Threshold;
}
