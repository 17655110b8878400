using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Pages.Workstreams;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>Workstreams of one build as the strip that home, pack and list share.</summary>
internal static class StripBlocks
{
    public const int PeriodsBefore = 3;

    public static Strip Strip(IReadOnlyList<WorkstreamRag> workstreams)
    {
        var months = workstreams.SelectMany(w => w.Periods).Select(p => p.Key).Distinct().Order(StringComparer.Ordinal).TakeLast(PeriodsBefore).ToList();
        return new Strip([.. months.Select(Month)], workstreams.Select(w => new StripRow(w.Number, w.Key, w.Title, w.LeadRole)
        {
            Before = [.. months.Select(m => w.Periods.FirstOrDefault(p => p.Key == m)?.Status)],
            Now = w.Now,
            Claimed = w.Claimed,
            ClaimReason = w.ClaimReason,
            Drivers = w.Drivers,
            GovernedElsewhere = w.GovernedElsewhere,
            GovernedNote = "Governed elsewhere.",
        }));
    }

    public static StatusStrip Block(Strip strip) => new(
        "Status of each workstream, off track first",
        "Workstream",
        [.. strip.Months.Select(UkText.Month)],
        strip.Since,
        [.. strip.Governed.Select(r => new StatusStripRow(
            $"{r.Number}. {r.Title} ({r.LeadRole})", null, r.Before, new StatusCell(r.Now, r.Claimed, r.ClaimReason), Moved(r), r.Why))]);

    public static DateOnly Month(string key) => DateOnly.ParseExact(key + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Move Moved(StripRow row) => Movement.Word(row.Last, row.Now) switch
    {
        "Better" => Move.Better,
        "Worse" => Move.Worse,
        "New" => Move.New,
        _ => Move.NoChange,
    };
}
