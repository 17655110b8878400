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

    /// <summary>Something was released of it, if only a symbol.</summary>
    public bool IsTold => Number is not null || IsSuppressed;

    /// <summary>A symbol stands in its place so that no child can be worked out.</summary>
    public bool IsSuppressed => Number is null && Reason != DisclosureReason.None;

    public static FigurePeriod PeriodOf(string key) => Read.GetOrAdd(key, k => FigurePeriod.TryReadKey(k) ?? throw new InvalidOperationException($"{k} is no period."));

    /// <summary>The length of period most of the figures have, the shorter of two; null for none.</summary>
    public static PeriodGrain? Usual(IEnumerable<ShownFigure> figures) =>
        figures.GroupBy(f => PeriodOf(f.PeriodKey).Grain).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).FirstOrDefault()?.Key;

    /// <summary>The newest stretch of periods of one length, without a hole: a period that nothing was told of is not available.</summary>
    /// <param name="figures">Figures of one measure and place.</param>
    /// <param name="months">How many months back; three times as far for terms, five times for years.</param>
    /// <param name="grain">The length; the most usual unless said.</param>
    public static IReadOnlyList<Point> Line(IEnumerable<ShownFigure> figures, int months, PeriodGrain? grain = null)
    {
        var all = figures.ToList();
        var kind = grain ?? Usual(all);
        var known = all.Where(f => PeriodOf(f.PeriodKey).Grain == kind).ToList();
        if (known.Count == 0)
        {
            return [];
        }

        var newest = known.MaxBy(f => f.PeriodTo)!;
        var since = newest.PeriodTo.AddMonths(-months * Reach(kind!.Value));
        var kept = known.Where(f => f.PeriodTo > since).ToDictionary(f => PeriodOf(f.PeriodKey));
        var points = new List<Point>();
        for (var period = kept.Keys.MinBy(p => p.To); period.To <= newest.PeriodTo; period = period.Next())
        {
            points.Add(kept.TryGetValue(period, out var figure) ? new(period, figure.Value, figure.Reason) : Missing(period));
        }

        return points;
    }

    /// <summary>Figures at the periods of a line.</summary>
    public static IReadOnlyList<Point> At(IReadOnlyList<Point> line, IReadOnlyList<ShownFigure> figures)
    {
        var known = figures.ToDictionary(f => PeriodOf(f.PeriodKey));
        return [.. line.Select(p => known.TryGetValue(p.Period, out var f) ? new Point(p.Period, f.Value, f.Reason) : Missing(p.Period))];
    }

    public static Point Missing(FigurePeriod period) => new(period, FigureValue.Of(FigureSymbol.Unavailable));

    private static int Reach(PeriodGrain grain) => grain switch
    {
        PeriodGrain.Month or PeriodGrain.Week => 1,
        PeriodGrain.Term or PeriodGrain.TwoTerms or PeriodGrain.FinancialQuarter or PeriodGrain.FinancialHalf => 3,
        _ => 5,
    };
}
