using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using MarkdownText = Governance.Reports.Documents.MarkdownText;
using Governance.Workstreams.Pages.Workstreams;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>One workstream in trouble: its drivers, the lead's claim and what owners last reported.</summary>
internal static class ExceptionSection
{
    private const int ReportsShown = 6;

    public static Section Of(StripRow row, IReadOnlyList<ActionReport> reports)
    {
        var blocks = new List<Block> { new Paragraph(row.Now, $" Lead: {row.LeadRole}.") };
        if (row.Differs)
        {
            var reason = row.ClaimReason.Length > 0 ? $": {UkText.Quote(row.ClaimReason)}" : ", without a reason";
            blocks.Add(new Callout(CalloutKind.Differs, "Differs.", $"The lead claims {UkText.Lower(row.Claimed!.Value.Word())}{reason}."));
        }

        blocks.Add(new BulletList([.. row.Drivers.Select(d => new ListItem(d))]));
        foreach (var report in reports.Take(ReportsShown))
        {
            blocks.Add(new Paragraph(Inline.Strong($"{report.Reference} {report.Title}. "), report.Status, $" {report.Why}"));
            blocks.Add(report.Text.Length > 0 ? new MarkdownText(report.Text) : new Paragraph("No update has been accepted yet."));
            if (report.Text.Length > 0)
            {
                blocks.Add(new Paragraph($"{report.By}, {UkText.Date(report.On!.Value)}."));
            }
        }

        if (reports.Count > ReportsShown)
        {
            blocks.Add(new Paragraph($"And {UkText.Count(reports.Count - ReportsShown, "more action")} off track or at risk, on the workstream’s page."));
        }

        return new($"exception-{row.Key}", row.Title, 3, blocks);
    }
}
