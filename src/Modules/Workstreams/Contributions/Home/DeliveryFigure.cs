using Governance.Platform.Ui;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Contributions.Pack;

namespace Governance.Workstreams.Contributions.Home;

/// <summary>The delivery curve on screen: the same words and figures as in the pack.</summary>
internal static class DeliveryFigure
{
    public static ChartFigure Of(Delivery delivery) => new(
        "delivery",
        "Milestones met against plan",
        ChartKind.Line,
        DeliveryWords.Finding(delivery),
        "Month",
        [.. delivery.Months.Select(m => UkText.Month(m.Month))],
        [
            new("Planned", [.. delivery.Months.Select(m => (decimal?)m.Planned)], SeriesRole.Plan) { Gap = "none" },
            new("Met", [.. delivery.Months.Select(m => (decimal?)m.Met)]) { Gap = "still to come" },
            new("Forecast", [.. delivery.Months.Select(m => (decimal?)m.Forecast)], SeriesRole.Forecast) { Gap = "past" },
        ])
    {
        Detail = DeliveryWords.Holders(delivery),
        AxisLabels = ChartFigure.MonthAxis([.. delivery.Months.Select(m => m.Month)]),
        Notes = ["Solid: met. Dashed: owners’ forecasts. Dotted: plan, baseline dates.", $"All workstreams, {UkText.Count(delivery.Total, "milestone")}."],
    };
}
