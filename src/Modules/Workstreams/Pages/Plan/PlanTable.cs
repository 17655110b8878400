using Governance.Reports.Documents;
using Governance.Workstreams.Exports;

namespace Governance.Workstreams.Pages.Plan;

/// <summary>The plan on a page as a table.</summary>
internal static class PlanTable
{
    public static Table Of(PlanView view) => new(
        $"Plan on a page, {view.Year.Words}",
        [
            new("number", "Number", ColumnType.Number),
            new("workstream", "Workstream", Weight: 3),
            new("lead", "Lead", Weight: 2),
            new("workstream-status", "Workstream status", ColumnType.Status),
            new("reference", "Ref"),
            new("priority", "Priority", Weight: 4),
            new("start", "Starts", ColumnType.Date),
            new("end", "Ends", ColumnType.Date),
            new("status", "Status", ColumnType.Status),
            new("milestones", "Milestones", Weight: 5),
        ],
        [.. view.Governed.SelectMany(g => g.Bars.Select(b => new Row(
            g.Number, g.Title, g.LeadRole, Cell.Status(g.Status, g.Claimed, g.ClaimReason), b.Reference, b.Title, Cells.Day(b.Start), Cells.Day(b.End),
            Cell.Status(b.Status, b.Claimed, b.ClaimReason), string.Join("; ", b.Marks.Select(m => m.Say(view.Today))))))])
    {
        Empty = "No priority is on the plan.",
    };
}
