namespace Governance.Outcomes.Domain.Control;

/// <summary>Mean and limits of individual values, after Shewhart: the mean, and 2.66 average moving ranges either side of it.</summary>
/// <param name="Mean">Their mean.</param>
/// <param name="Reach">How far chance alone takes a value from it.</param>
/// <param name="From">Index of the first value they are set from.</param>
/// <param name="Count">How many values they are set from.</param>
internal sealed record Limits(decimal Mean, decimal Reach, int From, int Count)
{
    private const decimal Ranges = 2.66m;

    /// <summary>Two thirds of the way to a limit: where two of three values together are a signal.</summary>
    public decimal Warning => Reach * 2 / 3;

    /// <summary>Lowest value there can be, or null: no limit lies beneath it.</summary>
    public decimal? Lowest { get; init; }

    /// <summary>Highest value there can be, or null: no limit lies above it.</summary>
    public decimal? Highest { get; init; }

    /// <summary>Lower limit.</summary>
    public decimal Lower => Math.Max(Mean - Reach, Lowest ?? decimal.MinValue);

    /// <summary>Upper limit.</summary>
    public decimal Upper => Math.Min(Mean + Reach, Highest ?? decimal.MaxValue);

    /// <summary>Limits from some values in order; a gap between two of them gives no moving range.</summary>
    public static Limits Of(IReadOnlyList<ControlPoint> points, int from, int count)
    {
        var (sum, ranges, moves) = (0m, 0m, 0);
        for (var i = from; i < from + count; i++)
        {
            sum += points[i].Value;
            if (i > from && points[i].Place == points[i - 1].Place + 1)
            {
                ranges += Math.Abs(points[i].Value - points[i - 1].Value);
                moves++;
            }
        }

        var mean = sum / count;
        var reach = moves == 0 ? 0 : Ranges * ranges / moves;
        return new(mean, reach, from, count);
    }
}

/// <summary>A value in its place; places without a value are left out.</summary>
/// <param name="Place">Count of periods from the first.</param>
/// <param name="Value">The value.</param>
internal readonly record struct ControlPoint(int Place, decimal Value);

/// <summary>A control chart of one unbroken stretch of values.</summary>
/// <param name="Points">The values, oldest first.</param>
/// <param name="Limits">Null when there are too few values to set any.</param>
/// <param name="Signals">What is no chance, oldest first.</param>
internal sealed record ControlChart(IReadOnlyList<ControlPoint> Points, Limits? Limits, IReadOnlyList<Signal> Signals)
{
    /// <summary>Fewest values that limits are set from.</summary>
    public const int Fewest = 10;

    /// <summary>Values that make a run.</summary>
    public const int RunLength = 8;

    /// <summary>The chart of some values in order.</summary>
    /// <param name="points">The values.</param>
    /// <param name="chosen">Index of the first value limits are set from, and how many; null for the rule.</param>
    /// <param name="domain">Lowest and highest value there can be, each or null.</param>
    public static ControlChart Of(IReadOnlyList<ControlPoint> points, (int From, int Count)? chosen = null, (decimal? Lowest, decimal? Highest) domain = default)
    {
        if (points.Count < Fewest)
        {
            return new(points, null, []);
        }

        var (from, count) = chosen ?? (0, Baseline(points));
        var limits = Limits.Of(points, from, count) with { Lowest = domain.Lowest, Highest = domain.Highest };
        return new(points, limits, SpecialCauses.In(points, limits));
    }

    /// <summary>Signals that reach the newest value: what is going on now.</summary>
    public IReadOnlyList<Signal> Now => [.. Signals.Where(s => s.Last == Points.Count - 1)];

    // When the values end in a run, limits are set from what came before it, or the run would hide itself by moving the mean.
    private static int Baseline(IReadOnlyList<ControlPoint> points)
    {
        var sum = points.Take(Fewest).Sum(p => p.Value);
        for (var before = Fewest; before <= points.Count - RunLength; before++)
        {
            var mean = sum / before;
            var side = Math.Sign(points[before].Value - mean);
            if (side != 0 && points.Skip(before).All(p => Math.Sign(p.Value - mean) == side))
            {
                return before;
            }

            sum += points[before].Value;
        }

        return points.Count;
    }
}
