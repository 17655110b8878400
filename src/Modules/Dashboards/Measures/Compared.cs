using Governance.Platform.Ui;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>Finds whom a series is held beside.</summary>
internal sealed class Compared(Surroundings around, ComparedWith with)
{
    public const string LocalName = "The whole area";

    private readonly ILookup<string, ComparedFigure> figures = around.Compared.Where(f => f.ValueMillionths is not null).ToLookup(f => f.Measure, StringComparer.Ordinal);

    public string Name { get; } = with switch
    {
        ComparedWith.England => "England",
        ComparedWith.Region => around.Lists.Places.FirstOrDefault(p => p.Level == "Regional")?.Name ?? "Region",
        ComparedWith.Neighbours => $"Median of {UkText.Count(around.Lists.Places.Count(p => p.IsNeighbour), "statistical neighbour")}",
        _ => LocalName,
    };

    /// <summary>Published figures of others; null where the Department publishes none of what the series counts.</summary>
    public Comparator? Published(Measure measure, IReadOnlyList<Point> points)
    {
        var known = figures[measure.Figure].Where(f => IsAsked(f.AreaCode)).GroupBy(f => f.PeriodKey, StringComparer.Ordinal)
            .Select(g => (Period: Point.PeriodOf(g.Key), Value: Median([.. g.Select(f => f.ValueMillionths!.Value / 1_000_000m)]))).OrderBy(g => g.Period.To).ToList();
        if (known.Count == 0 || points.Count == 0 || measure.Fixed != new FigureFilter())
        {
            return null;
        }

        var grain = points[^1].Period.Grain;
        if (known.Any(k => k.Period.Grain == grain))
        {
            var byPeriod = known.Where(k => k.Period.Grain == grain).ToDictionary(k => k.Period, k => (decimal?)k.Value);
            var values = points.Select(p => byPeriod.GetValueOrDefault(p.Period)).ToList();
            var last = known.Last(k => k.Period.Grain == grain);
            return new(Name, values, last.Value, last.Period == points[^1].Period ? "" : last.Period.Words);
        }

        var newest = known[^1];
        return new(Name, [.. points.Select(_ => (decimal?)newest.Value)], newest.Value, newest.Period.Words);
    }

    private bool IsAsked(string area) => around.Lists.Places.FirstOrDefault(p => p.Code == area) is { } place && with switch
    {
        ComparedWith.England => place.Level == "National",
        ComparedWith.Region => place.Level == "Regional",
        ComparedWith.Neighbours => place.IsNeighbour,
        _ => false,
    };

    /// <summary>The same measure of the whole area.</summary>
    public static Comparator? Local(IReadOnlyList<Point> points, IReadOnlyList<Point> whole)
    {
        var byPeriod = whole.ToDictionary(p => p.Period, p => p.Number);
        var values = points.Select(p => byPeriod.GetValueOrDefault(p.Period)).ToList();
        return values.Count > 0 && values[^1] is { } newest ? new(LocalName, values, newest, "") : null;
    }

    private static decimal Median(List<decimal> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
