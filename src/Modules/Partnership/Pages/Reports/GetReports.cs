using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Reports;

internal sealed record ReportLine(Guid Id, string Title, string Author, DateOnly Meeting, DateTimeOffset? IssuedAt, bool Replaced, DateTimeOffset ChangedAt, string ChangedBy);

internal sealed record ReportList(string BoardKey, string Board, IReadOnlyList<ReportLine> Lines);

/// <summary>Reports to one board, newest meeting first. Drafts are listed to those who write or issue them.</summary>
internal sealed record GetReports(string BoardKey) : IQuery<ReportList>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class GetReportsHandler(GovernanceDb db, May may) : IRequestHandler<GetReports, Result<ReportList>>
{
    public async Task<Result<ReportList>> Handle(GetReports request, CancellationToken token)
    {
        var board = await db.Set<Board>().AsNoTracking().Where(b => b.Key == request.BoardKey).Select(b => new { b.Id, b.Key, b.Name }).SingleOrDefaultAsync(token);
        if (board is null)
        {
            return Result<ReportList>.Missing("That board");
        }

        var drafts = may.SeeDrafts;
        var lines = await (
            from report in db.Set<CommitteeReport>().AsNoTracking()
            join meeting in db.Set<Meeting>() on report.MeetingId equals meeting.Id
            where report.BoardId == board.Id && (drafts || report.IssuedAt != null)
            orderby meeting.On descending, report.Title
            select new ReportLine(
                report.Id, report.Title, report.Author, meeting.On, report.IssuedAt, db.Set<CommitteeReport>().Any(o => o.ReplacesId == report.Id && o.IssuedAt != null), report.ChangedAt, report.ChangedBy))
            .ToListAsync(token);
        return new ReportList(board.Key, board.Name, lines);
    }
}
