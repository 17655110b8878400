using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Exports;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>What is overdue by partner, then every action of it.</summary>
internal static class OverdueBlocks
{
    public static IReadOnlyList<Block> Of(IReadOnlyList<PartnerOverdue> partners, IReadOnlyList<OverdueAction> overdue) =>
    [
        new Paragraph(Inline.Strong(Words(partners)), Longest(overdue)),
        new Table(
            "Overdue actions by partner",
            [
                new("partner", "Partner", Weight: 3),
                new("live", "Live actions", ColumnType.Number, Total: true),
                new("overdue", "Overdue", ColumnType.Number, Total: true),
                new("longest", "Longest (days)", ColumnType.Number),
            ],
            [.. partners.Select(p => new Row(p.Partner, p.Live, p.Overdue, p.LongestDays))]),
        new Table(
            "Every overdue action, longest first",
            [
                new("reference", "Ref"), new("action", "Action", Weight: 4), new("partner", "Partner"), new("owner", "Owner", Weight: 2),
                new("due", "Due", ColumnType.Date), new("days", "Days overdue", ColumnType.Number), new("status", "Status", ColumnType.Status),
            ],
            [.. overdue.Select(o => new Row(o.Reference, o.Title, o.Partner, o.OwnerRole, Cells.Day(o.Due), o.Days, o.Status))]) { Empty = "No action is overdue." },
    ];

    /// <summary><c>19 actions are overdue: 9 council, 7 ICB.</c></summary>
    public static string Words(IReadOnlyList<PartnerOverdue> partners)
    {
        var total = partners.Sum(p => p.Overdue);
        return total == 0 ? "No action is overdue." : $"{(total == 1 ? "1 action is" : $"{total} actions are")} overdue: {ByPartner(partners)}.";
    }

    public static string ByPartner(IReadOnlyList<PartnerOverdue> partners) => string.Join(", ", partners.Where(p => p.Overdue > 0).Select(p => $"{p.Overdue} {p.Partner}"));

    private static string Longest(IReadOnlyList<OverdueAction> overdue) => overdue.Count == 0
        ? ""
        : $" The longest, {UkText.Quote(overdue[0].Title)}, is {UkText.Count(overdue[0].Days, "day")} overdue ({overdue[0].OwnerRole}).";
}
