namespace Governance.Reports.Documents;

/// <summary>The value axis of a chart, decided once so that every format draws the same.</summary>
/// <param name="From">Lowest value.</param>
/// <param name="To">Highest value.</param>
/// <param name="Step">Distance of the grid lines.</param>
internal sealed record AxisScale(decimal From, decimal To, decimal Step)
{
    private const int Lines = 5;

    /// <summary>Said under a chart whose axis does not start at nought; null when it does.</summary>
    public string? Warning(Chart chart) => From > 0 ? $"The scale starts at {Format(chart, From)}, not at nought." : null;

    /// <summary>A point with its unit, such as <c>23.9%</c> or <c>£1,200</c>.</summary>
    public static string Format(Chart chart, decimal value) => chart.Unit switch
    {
        "%" => Say.Percent(value, chart.Decimals),
        "£" => (value < 0 ? "-£" : "£") + Say.Number(Math.Abs(value), chart.Decimals),
        _ => Say.Number(value, chart.Decimals),
    };

    public static AxisScale Of(Chart chart)
    {
        var values = Values(chart).DefaultIfEmpty(0).ToList();
        var (low, high) = (values.Min(), values.Max());
        if (chart.Kind != ChartKind.Line || low < high / 2)
        {
            low = Math.Min(0, low);
            high = Math.Max(0, high);
        }

        if (low == high)
        {
            high = low + 1;
        }

        var step = Nice((high - low) / Lines);
        var from = Math.Floor(low / step) * step;
        var to = Math.Ceiling(high / step) * step;
        return new(from, to, step);
    }

    private static IEnumerable<decimal> Values(Chart chart)
    {
        var points = chart.Series.SelectMany(s => s.Points).OfType<decimal>();
        if (chart.Kind != ChartKind.Stacked)
        {
            return points;
        }

        var own = chart.Series.Where(s => s.Role == SeriesRole.Figures).ToList();
        return chart.Categories
            .SelectMany((_, i) => new[] { own.Sum(s => Math.Max(0, s.Points[i] ?? 0)), own.Sum(s => Math.Min(0, s.Points[i] ?? 0)) })
            .Concat(points);
    }

    private static decimal Nice(decimal rough)
    {
        var unit = 1m;
        while (unit > rough)
        {
            unit /= 10;
        }

        while (unit * 10 <= rough)
        {
            unit *= 10;
        }

        return unit * (rough <= unit ? 1 : rough <= unit * 2 ? 2 : rough <= unit * 5 ? 5 : 10);
    }
}
