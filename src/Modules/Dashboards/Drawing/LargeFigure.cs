using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Platform.Figures;
using Governance.Platform.Ui;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Drawing;

/// <summary>Puts together the figure of a measure shown large: one object that page, table, drawing, file and export are made from.</summary>
internal static class LargeFigure
{
    public const string Id = "open";

    /// <summary>More lines than these are not told apart, so the rest stand in the table alone.</summary>
    private const int MostDrawn = 4;

    public static ChartFigure Of(Dashboard dashboard, string area)
    {
        var large = dashboard.Large ?? throw new InvalidOperationException("No measure is open.");
        var (whole, measure) = (large.Whole, large.Whole.Measure);
        var drawn = Drawn(large);
        var name = dashboard.Around.Lists.Say(dashboard.Asked.At) is { Length: > 0 } bands ? bands : area;
        var any = whole.Newest is not null && (whole.Values.Any(v => v is not null) || large.Items.Any(i => drawn.Contains(i.Key) && i.Points.Any(p => p.Number is not null)));
        var series = new List<ChartSeries> { Own(MeasureWords.Capital(name), whole.Points, large.Items.Count > 0 && (!DrawsWhole(large) || whole.Values.All(v => v is null))) };
        series.AddRange(large.Items.OrderBy(i => !drawn.Contains(i.Key)).Select(i => Own(i.Name, i.Points, !drawn.Contains(i.Key))));
        if (any && whole.Planned.Count > 0)
        {
            series.Add(new("Planned", whole.Planned, SeriesRole.Target));
        }

        if (any && whole.Other is { } other)
        {
            series.Add(new(other.Name, other.Values, SeriesRole.Reference) { EndLabel = $"{other.Name} {measure.Say(other.Newest)}{When(other)}" });
        }

        var single = large.Items.Count == 0 && measure.Unit == MeasureUnit.Count;
        var figure = new ChartFigure(Id, Title(dashboard, large), single ? ChartKind.Bar : ChartKind.Line, LargeWords.Finding(dashboard, large), "Period", [.. whole.Points.Select(p => MeasureWords.Capital(p.Period.Words))], series)
        {
            Unit = measure.Unit switch { MeasureUnit.Percent => "%", MeasureUnit.Pounds => "£", _ => "" },
            Detail = LargeWords.Detail(dashboard, large, area),
            FromZero = measure.Unit == MeasureUnit.Count,
            AxisLabels = Axis(whole.Points),
            About = LargeWords.About(dashboard, large),
            EmptyWords = whole.Points.Count == 0 ? "Nothing is told of it yet. It appears here after the first nightly build that has some." : "Every figure here is suppressed, so there is nothing to draw. The table says where.",
        };
        return figure with { Notes = LargeWords.Notes(dashboard, large, figure, drawn) };
    }

    /// <summary>The groups that are drawn: those with fewest gaps, then the largest, or for a share those furthest from the whole.</summary>
    private static HashSet<string> Drawn(LargeSeries large)
    {
        var now = large.Whole.Newest?.Number ?? 0;
        return large.Items.Where(i => i.Points.Any(p => p.Number is not null))
            .OrderBy(i => i.Points.Count(p => p.Number is null)).ThenByDescending(i => i.Points[^1].Number is not { } value ? 0 : !DrawsWhole(large) ? value : Math.Abs(value - now))
            .Take(DrawsWhole(large) ? MostDrawn - 1 : MostDrawn).Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
    }

    // A count of the whole is so far above its parts that they would all lie on the ground.
    private static bool DrawsWhole(LargeSeries large) => large.Whole.Measure.Unit != MeasureUnit.Count || large.Items.All(i => i.Points.All(p => p.Number is null));

    private static ChartSeries Own(string name, IReadOnlyList<Point> points, bool inTableOnly) => new(name, [.. points.Select(p => p.Number)])
    {
        Gaps = [.. points.Select(p => p.Number is null ? $"{p.Value.Cell} ({p.Value.Meaning})" : "")],
        InTableOnly = inTableOnly,
    };

    private static string Title(Dashboard dashboard, LargeSeries large)
    {
        var bands = dashboard.Around.Lists.Say(dashboard.Asked.At);
        return $"{large.Whole.Measure.Name}{(bands.Length > 0 ? $", {bands}" : "")}{(large.By is { } by ? $", by {by.Words()}" : "")}";
    }

    public static string When(Comparator other) => other.When.Length > 0 ? $" ({other.When})" : "";

    private static List<string> Axis(IReadOnlyList<Point> points) => [.. points.Select((p, i) => p.Period.Grain switch
    {
        PeriodGrain.Month => i == 0 || p.Period.From.Month == 1 ? $"{UkText.ShortMonth(p.Period.From)}\n{p.Period.TimePeriod}" : UkText.ShortMonth(p.Period.From),
        PeriodGrain.Term => $"{p.Period.TimeIdentifier.Split(' ')[0]}\n{Years(p.Period)}",
        PeriodGrain.FinancialQuarter => $"{p.Period.TimeIdentifier[^2..]}\n{Years(p.Period)}",
        _ => Years(p.Period),
    })];

    private static string Years(FigurePeriod period) => period.TimePeriod.Length == 6 ? $"{period.TimePeriod[..4]}/{period.TimePeriod[4..]}" : period.TimePeriod;
}
