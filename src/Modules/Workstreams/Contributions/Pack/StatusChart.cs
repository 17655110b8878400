using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Warehouse.Marts;
using ChartKind = Governance.Reports.Documents.ChartKind;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>How many workstreams stood in each status when each period closed.</summary>
internal static class StatusChart
{
    private static readonly RagStatus[] Order = [RagStatus.OffTrack, RagStatus.AtRisk, RagStatus.OnTrack, RagStatus.Complete, RagStatus.NotStarted, RagStatus.Closed];

    public static Block Of(IReadOnlyList<WorkstreamRag> workstreams, string source)
    {
        var periods = workstreams.SelectMany(w => w.Periods).Select(p => p.Key).Distinct().Order(StringComparer.Ordinal).ToList();
        if (periods.Count == 0)
        {
            return new Paragraph("No period has closed yet.");
        }

        int Count(string period, RagStatus status) => workstreams.Count(w => w.Periods.Any(p => p.Key == period && p.Status == status));
        var shown = Order.Where(s => periods.Exists(p => Count(p, s) > 0)).ToList();
        var (first, last) = (Month(periods[0]), Month(periods[^1]));
        var says = $"{Count(periods[^1], RagStatus.OffTrack)} of {workstreams.Count} workstreams were off track when {last} closed, against {Count(periods[0], RagStatus.OffTrack)} in {first}.";
        return new Chart(
            ChartKind.Stacked,
            "Workstreams by status",
            says,
            $"Stacked columns for {UkText.Count(periods.Count, "period")}, {first} to {last}. {says}",
            "workstreams",
            "Period",
            [.. periods.Select(Month)],
            [.. shown.Select(s => new Series(s.Word(), [.. periods.Select(p => (decimal?)Count(p, s))]))])
        { Source = source };
    }

    private static string Month(string key) => UkText.Month(StripBlocks.Month(key));
}
