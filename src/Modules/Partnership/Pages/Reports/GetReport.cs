using System.Text;
using Governance.Partnership.Committee;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Reports;

internal sealed record ReportDetail(CommitteeReport Report, string BoardKey, string Board, DateOnly Meeting, Document? Document)
{
    public IReadOnlyList<ReportFileLine> Files { get; init; } = [];

    public Guid? ReplacedBy { get; init; }

    public IReadOnlyList<NodeGroup> Connected { get; init; } = [];
}

internal sealed record ReportFileLine(string Format, int Length, string Sha256);

/// <summary>A report: as it would be now, or as it was issued.</summary>
internal sealed record GetReport(Guid Id) : IQuery<ReportDetail>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class GetReportHandler(GovernanceDb db, ReportComposer composer, ThreadReader threads, May may) : IRequestHandler<GetReport, Result<ReportDetail>>
{
    public async Task<Result<ReportDetail>> Handle(GetReport request, CancellationToken token)
    {
        var found = await (
            from report in db.Set<CommitteeReport>().AsNoTracking()
            join meeting in db.Set<Meeting>() on report.MeetingId equals meeting.Id
            join board in db.Set<Board>() on report.BoardId equals board.Id
            where report.Id == request.Id
            select new
            {
                Report = report,
                board.Key,
                board.Name,
                meeting.On,
                ReplacedBy = db.Set<CommitteeReport>().Where(o => o.ReplacesId == report.Id && o.IssuedAt != null).Select(o => (Guid?)o.Id).FirstOrDefault(),
            }).SingleOrDefaultAsync(token);
        if (found is null || (!found.Report.IsIssued && !may.SeeDrafts))
        {
            return Result<ReportDetail>.Missing("That report");
        }

        var files = await db.Set<ReportFile>().AsNoTracking().Where(f => f.ReportId == request.Id).OrderBy(f => f.Format)
            .Select(f => new { f.Format, f.Length, f.Sha256, Content = f.Format == "json" ? f.Content : null }).ToListAsync(token);
        var document = found.Report.IsIssued
            ? files.SingleOrDefault(f => f.Content is not null) is { } json && DocumentJson.Read(Encoding.UTF8.GetString(json.Content!)) is { Ok: true } read ? read.Value : null
            : (await composer.Compose(found.Report, issued: false, token)).Document;
        return new ReportDetail(found.Report, found.Key, found.Name, found.On, document)
        {
            Files = [.. files.Where(f => f.Content is null).Select(f => new ReportFileLine(f.Format, f.Length, f.Sha256))],
            ReplacedBy = found.ReplacedBy,
            Connected = await threads.Neighbours(new(NodeTypes.CommitteeReport, request.Id), token),
        };
    }
}

/// <summary>Meetings a report to this board may go to.</summary>
internal sealed record GetReportMeetings(string BoardKey) : IQuery<IReadOnlyList<Choice>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Report;
}

internal sealed class GetReportMeetingsHandler(GovernanceDb db) : IRequestHandler<GetReportMeetings, Result<IReadOnlyList<Choice>>>
{
    private const int Shown = 12;

    public async Task<Result<IReadOnlyList<Choice>>> Handle(GetReportMeetings request, CancellationToken token)
    {
        var meetings = await (
            from meeting in db.Set<Meeting>().AsNoTracking().Where(Meeting.ToComeFrom(db.Clock.Today))
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where board.Key == request.BoardKey
            orderby meeting.On
            select new { meeting.Id, meeting.On }).Take(Shown).ToListAsync(token);
        return Result<IReadOnlyList<Choice>>.Done([.. meetings.Select(m => new Choice(m.Id.ToString(), UkText.Date(m.On)))]);
    }
}
