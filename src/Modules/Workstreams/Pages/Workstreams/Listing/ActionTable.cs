using Governance.Reports.Documents;
using Governance.Workstreams.Exports;

namespace Governance.Workstreams.Pages.Workstreams.Listing;

/// <summary>A list of actions as it leaves the page.</summary>
internal static class ActionTable
{
    public static Table Of(string caption, IEnumerable<ActionLine> actions) => new(
        caption,
        [
            new("reference", "Ref"),
            new("action", "Action", Weight: 4),
            new("owner", "Owner", Weight: 2),
            new("partner", "Partner"),
            new("due", "Due", ColumnType.Date),
            new("due-stated", "Due as stated"),
            new("slip", "Slip (days)", ColumnType.Number),
            new("done", "Done", ColumnType.Percent),
            new("status", "Status", ColumnType.Status),
            new("why", "Why", Weight: 4),
        ],
        [.. actions.Select(a => new Row(
            a.Reference, a.Title, a.OwnerRole, a.PartnerName, Cells.Day(a.Due), a.DueAsStated, a.SlipDays ?? 0,
            Cells.Percent(a.Percent), Cell.Status(a.Status, a.Claimed, a.ClaimReason), a.Why))])
    {
        Empty = "No action is listed.",
    };
}
