namespace Governance.Reports.Documents;

internal static class EndLabels
{
    private const decimal Apart = 0.1m;

    /// <summary>Which lines carry the value of their last point: our own first, and none so near another that the two would touch.</summary>
    public static IReadOnlySet<int> Of(Chart chart)
    {
        var scale = AxisScale.Of(chart);
        var placed = new Dictionary<int, decimal>();
        foreach (var (series, index) in chart.Series.Select((s, i) => (s, i)).OrderBy(s => s.s.Role))
        {
            if (series.Points.LastOrDefault(p => p is not null) is { } last && placed.Values.All(other => Math.Abs(other - last) >= (scale.To - scale.From) * Apart))
            {
                placed.Add(index, last);
            }
        }

        return placed.Keys.ToHashSet();
    }
}
