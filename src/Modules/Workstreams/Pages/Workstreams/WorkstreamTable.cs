using Governance.Platform.Ui;
using Governance.Reports.Documents;

namespace Governance.Workstreams.Pages.Workstreams;

/// <summary>The list of workstreams as it leaves the page.</summary>
internal static class WorkstreamTable
{
    public static Table Of(Strip strip) => new(
        "Workstreams",
        [
            new("number", "Number", ColumnType.Number),
            new("workstream", "Workstream", Weight: 3),
            new("lead", "Lead", Weight: 2),
            .. strip.Months.Select((m, i) => new Column($"period-{i + 1}", UkText.Month(m), ColumnType.Status)),
            new("now", "Now", ColumnType.Status),
            new("move", strip.Since),
            new("why", "Why", Weight: 5),
        ],
        [.. strip.Rows.Select(r => new Row(
        [
            r.Number, r.Title, r.LeadRole,
            .. r.Before.Select(b => b is { } status ? (Cell)status : Cell.None()),
            r.GovernedElsewhere ? Cell.None("governed elsewhere") : Cell.Status(r.Now, r.Claimed, r.ClaimReason),
            r.GovernedElsewhere ? Cell.None() : Movement.Word(r.Last, r.Now),
            r.Why,
        ]))])
    { Empty = "No workstream is listed." };
}
