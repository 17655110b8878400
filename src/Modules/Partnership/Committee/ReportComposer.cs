using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Packs;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Templates;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Committee;

internal sealed record ComposedReport(Document Document, BuildView? Build, string BoardKey, DateOnly Meeting);

/// <summary>Puts a report together: what its author wrote under the headings committees expect, and where workstreams stand, from one build.</summary>
internal sealed class ReportComposer(GovernanceDb db, BuildReader builds, IEnumerable<IPackSection> contributions, PackSettings settings)
{
    /// <summary>The section of a board pack that says where every workstream stands.</summary>
    private const string Standing = "workstreams";

    public async Task<ComposedReport> Compose(CommitteeReport report, bool issued, CancellationToken token)
    {
        var (meeting, board) = await To(report, token);
        var build = await builds.Resolve(null, token);
        var asOf = build?.AsOf ?? db.Clock.Today;
        var words = Template.Load("committee-report").Value.Fill(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = report.Title,
            ["board"] = board.Name,
            ["meeting"] = UkText.Date(meeting.On),
            ["area"] = settings.Area,
            ["datadate"] = UkText.Date(asOf),
        }).Value;
        var document = new Document
        {
            Title = words.Title,
            Subtitle = words.Subtitle,
            Area = settings.Area,
            Mark = new(issued ? MarkKind.Issued : MarkKind.Draft, 1),
            ProtectiveMarking = settings.ProtectiveMarking,
            Version = issued ? "1.0" : "0.1",
            DataDate = build is null ? "nothing built yet" : UkText.Date(asOf),
            BuildId = build?.Line ?? "No build yet",
            IssuedAt = issued ? db.Clock.Now : null,
            Sections = [Head(report, meeting, board), .. Written(report.Parts), .. await Annex(meeting, build, issued, token), .. words.Sections],
        };
        return new(document, build, board.Key, meeting.On);
    }

    private async Task<(Meeting Meeting, Board Board)> To(CommitteeReport report, CancellationToken token)
    {
        var found = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>().AsNoTracking() on meeting.BoardId equals board.Id
            where meeting.Id == report.MeetingId
            select new { Meeting = meeting, Board = board }).SingleAsync(token);
        return (found.Meeting, found.Board);
    }

    private static Section Head(CommitteeReport report, Meeting meeting, Board board) => new("report", "The report", 1,
    [
        new Table("What this report is", [new("what", "What"), new("value", "Details", Weight: 3)],
        [
            new("To", board.Name),
            new("Meeting", $"{UkText.Date(meeting.On)}, {UkText.MeetingTime(meeting.StartsAt)}"),
            new("Title", report.Title),
            new("Report of the", report.Author),
        ]),
    ]);

    private static IEnumerable<Section> Written(ReportParts parts) => ReportParts.All.Select(part => new Section(part.Id, part.Heading, 1,
        part.Name == nameof(ReportParts.Recommendations) && parts.RecommendationList.Count > 0
            ? [new Paragraph("The board is recommended to:"), new NumberedList([.. parts.RecommendationList.Select(r => new ListItem(r))])]
            : [new Governance.Reports.Documents.MarkdownText(part.Text(parts) is { Length: > 0 } text ? text : "Nothing to report.")]));

    private async Task<IReadOnlyList<Section>> Annex(Meeting meeting, BuildView? build, bool issued, CancellationToken token)
    {
        var since = await db.LastBefore(meeting.BoardId, meeting.On, token);
        var context = new PackContext(meeting.On, since is null ? null : UkClock.At(since.On, since.StartsAt), meeting.BoardId, build?.Id, build?.AsOf ?? db.Clock.Today, issued) { Until = db.Clock.Now };
        foreach (var contribution in contributions.OrderBy(c => c.Order))
        {
            var sections = await contribution.Compose(context, token);
            if (sections.Any(s => s.Id == Standing))
            {
                return [.. sections.Select((s, i) => i == 0 ? s with { Heading = $"Annex: {UkText.Lower(s.Heading)}" } : s)];
            }
        }

        return [];
    }
}
