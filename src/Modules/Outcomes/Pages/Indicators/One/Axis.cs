namespace Governance.Outcomes.Pages.Indicators.One;

/// <summary>A value axis with about five round steps around the values drawn.</summary>
internal sealed record Axis(decimal Low, decimal High, decimal Step)
{
    private const int Lines = 5;
    private static readonly decimal[] Round = [1m, 2m, 2.5m, 4m, 5m, 10m];

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

    public static Axis Around(IEnumerable<decimal> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
        {
            return new(0, 1, 1);
        }

        var (low, high) = (all.Min(), all.Max());
        high = high == low ? low + 1 : high;
        var rough = (high - low) / Lines;
        var size = 1m;
        while (size * 10 <= rough)
        {
            size *= 10;
        }

        while (size > rough)
        {
            size /= 10;
        }

        var step = Round.First(r => r * size >= rough) * size;
        return new(Math.Floor(low / step) * step, Math.Ceiling(high / step) * step, step);
    }

    public double Share(decimal value) => (double)((value - Low) / (High - Low));
}
