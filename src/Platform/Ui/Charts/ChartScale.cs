namespace Governance.Platform.Ui;

/// <summary>A value axis with round steps.</summary>
/// <param name="Low">Lowest value drawn.</param>
/// <param name="High">Highest value drawn.</param>
/// <param name="Step">Distance between grid lines.</param>
internal sealed record ChartScale(decimal Low, decimal High, decimal Step)
{
    private const int Lines = 5;

    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Low; tick <= High; tick += Step)
            {
                yield return tick;
            }
        }
    }

    public static ChartScale For(IEnumerable<decimal> values, bool fromZero)
    {
        var (low, high) = (decimal.MaxValue, decimal.MinValue);
        foreach (var value in values)
        {
            (low, high) = (Math.Min(low, value), Math.Max(high, value));
        }

        if (low > high)
        {
            return new(0, 1, 1);
        }

        (low, high) = fromZero ? (Math.Min(0, low), Math.Max(0, high)) : (low, high);
        high = high == low ? low + 1 : high;
        var step = Round((high - low) / (Lines - 1));
        return new(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    private static decimal Round(decimal rough)
    {
        var size = 1m;
        while (size * 10 <= rough)
        {
            size *= 10;
        }

        while (size > rough)
        {
            size /= 10;
        }

        return new[] { 1m, 2m, 2.5m, 5m, 10m }.First(m => m * size >= rough) * size;
    }
}
