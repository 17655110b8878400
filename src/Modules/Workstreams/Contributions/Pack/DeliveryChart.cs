using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Warehouse.Marts;
using ChartKind = Governance.Reports.Documents.ChartKind;
using SeriesRole = Governance.Reports.Documents.SeriesRole;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>Milestones planned, met and forecast, running totals.</summary>
internal static class DeliveryChart
{
    public static Block Of(Delivery delivery, string source)
    {
        var (says, months) = (DeliveryWords.Finding(delivery), delivery.Months);
        return new Chart(
            ChartKind.Line,
            "Milestones, running total",
            says,
            $"Lines from {UkText.Month(months[0].Month)} to {UkText.Month(months[^1].Month)}. {says} {DeliveryWords.Forecast(delivery)}",
            "milestones",
            "Month",
            [.. months.Select(m => UkText.Month(m.Month))],
            [
                new Series("Planned", [.. months.Select(m => (decimal?)m.Planned)], SeriesRole.Comparator),
                new Series("Met", [.. months.Select(m => (decimal?)m.Met)]),
                new Series("Forecast", [.. months.Select(m => (decimal?)m.Forecast)]),
            ])
        { Source = source, Gap = "none" };
    }

    public static Table Gaps(Delivery delivery) => new(
        "Milestones planned by now and met, by workstream",
        [
            new("workstream", "Workstream", Weight: 4),
            new("planned", "Planned by now", ColumnType.Number, Total: true),
            new("met", "Met", ColumnType.Number, Total: true),
            new("behind", "Behind plan", ColumnType.Number, Total: true),
        ],
        [.. delivery.Gaps.Select(g => new Row(g.Title, g.Planned, g.Met, g.Behind))]);
}

/// <summary>Delivery in words, the same on screen and in the pack.</summary>
internal static class DeliveryWords
{
    /// <summary><c>Delivery is 11 milestones behind plan</c>.</summary>
    public static string Headline(Delivery delivery) => delivery.Behind switch
    {
        0 => "Delivery is on plan",
        > 0 => $"Delivery is {UkText.Count(delivery.Behind, "milestone")} behind plan",
        _ => $"Delivery is {UkText.Count(-delivery.Behind, "milestone")} ahead of plan",
    };

    public static string Finding(Delivery delivery) => $"{delivery.MetByNow} met; {delivery.PlannedByNow} were planned by now.";

    /// <summary>Which workstreams hold most of the gap, or nothing when there is none.</summary>
    public static string Holders(Delivery delivery)
    {
        var behind = delivery.Gaps.Where(g => g.Behind > 0).Take(2).ToList();
        return behind.Count == 0 || delivery.Behind <= 0
            ? ""
            : $"{UkText.List([.. behind.Select(g => g.Title)])} {(behind.Count == 1 ? "holds" : "hold")} {behind.Sum(g => g.Behind)} of those behind plan.";
    }

    public static string Forecast(Delivery delivery)
    {
        var last = delivery.Months[^1];
        return $"Owners forecast {last.Forecast ?? last.Met ?? 0} of {delivery.Total} by {UkText.Month(last.Month)}.";
    }
}
