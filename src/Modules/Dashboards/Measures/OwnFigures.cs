using Governance.Dashboards.Releasing;
using Governance.Platform.Figures;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>Measures that are not about children: delivery of the plan and the extracts themselves.</summary>
internal static class OwnFigures
{
    private const decimal Hundred = 100m;
    private const decimal Ten = 10m;

    public static IReadOnlyList<Point> Of(Measure measure, ShownSet set, Surroundings around, int months)
    {
        var now = FigurePeriod.Month(set.AsOf);
        var feeds = around.Feeds;
        return measure.Key switch
        {
            "milestones-met" => Delivered(around.Delivery, set, months, (planned, met) => planned == 0 ? Hundred : Hundred * met / planned),
            "milestones-behind" => Delivered(around.Delivery, set, months, (planned, met) => planned - met),
            _ when feeds.Count == 0 => [],
            "feeds-late" => [new(now, FigureValue.Of(feeds.Count(f => f.DaysOverdue > 0)))],
            "feeds-missing" => [new(now, FigureValue.Of(feeds.Count(f => f.DataTo is null)))],
            "rows-set-aside" => [new(now, FigureValue.Of(feeds.Max(f => f.SetAsidePerThousand) / Ten))],
            _ => [],
        };
    }

    // The running month counts what was due by the build's day, not what is due by its end.
    private static List<Point> Delivered(Delivery? delivery, ShownSet set, int months, Func<int, int, decimal> worked) => delivery is null || delivery.Total == 0 ? [] :
    [
        .. delivery.Months.Where(m => m.Met is not null && m.Month.AddMonths(1) <= set.AsOf).TakeLast(months - 1)
            .Select(m => new Point(FigurePeriod.Month(m.Month), FigureValue.Of(worked(m.Planned, m.Met!.Value)))),
        new(FigurePeriod.Month(set.AsOf), FigureValue.Of(worked(delivery.PlannedByNow, delivery.MetByNow))),
    ];
}
