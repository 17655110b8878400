using System.Collections.Concurrent;
using Governance.Platform.Figures;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>A value of one period, or why there is none.</summary>
internal sealed record Point(FigurePeriod Period, FigureValue Value, DisclosureReason Reason = DisclosureReason.None)
{
    // Reading a key tries every identifier there is, and a page holds the same few keys hundreds of times.
    private static readonly ConcurrentDictionary<string, FigurePeriod> Read = new(StringComparer.Ordinal);

    public decimal? Number => Value.Number;

    /// <summary>A symbol stands in its place so that no child can be worked out.</summary>
    public bool IsSuppressed => Number is null && Reason != DisclosureReason.None;

    public static FigurePeriod PeriodOf(string key) => Read.GetOrAdd(key, k => FigurePeriod.TryReadKey(k) ?? throw new InvalidOperationException($"{k} is no period."));

    /// <summary>The newest stretch of the most usual length of period, without a hole: a period that nothing was told of is not available.</summary>
    /// <param name="figures">Figures of one measure and place.</param>
    /// <param name="months">How many months back; three times as far for terms, five times for years.</param>
    public static IReadOnlyList<Point> Line(IEnumerable<ShownFigure> figures, int months)
    {
        var known = figures.GroupBy(f => PeriodOf(f.PeriodKey).Grain).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault();
        if (known is null)
        {
            return [];
        }

        var newest = known.MaxBy(f => f.PeriodTo)!;
        var since = newest.PeriodTo.AddMonths(-months * Reach(known.Key));
        var kept = known.Where(f => f.PeriodTo > since).ToDictionary(f => PeriodOf(f.PeriodKey));
        var points = new List<Point>();
        for (var period = kept.Keys.MinBy(p => p.To); period.To <= newest.PeriodTo; period = period.Next())
        {
            points.Add(kept.TryGetValue(period, out var figure) ? new(period, figure.Value, figure.Reason) : Missing(period));
        }

        return points;
    }

    public static Point Missing(FigurePeriod period) => new(period, FigureValue.Of(FigureSymbol.Unavailable));

    private static int Reach(PeriodGrain grain) => grain switch
    {
        PeriodGrain.Month or PeriodGrain.Week => 1,
        PeriodGrain.Term or PeriodGrain.TwoTerms or PeriodGrain.FinancialQuarter or PeriodGrain.FinancialHalf => 3,
        _ => 5,
    };
}
