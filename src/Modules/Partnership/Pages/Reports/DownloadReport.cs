using Governance.Partnership.Committee;
using Governance.Partnership.Domain;
using Governance.Partnership.Packs;
using Governance.Partnership.Pages.Packs;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Reports;

/// <summary>A report as a file: the stored bytes once issued, else as it would be now. On record, as every download.</summary>
internal sealed record DownloadReport(Guid Id, string Format) : ICommand<DownloadedFile>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class DownloadReportHandler(GovernanceDb db, ReportComposer composer, AuditTrail audit, May may) : IRequestHandler<DownloadReport, Result<DownloadedFile>>
{
    public async Task<Result<DownloadedFile>> Handle(DownloadReport request, CancellationToken token)
    {
        var report = await db.Set<CommitteeReport>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.Id, token);
        if (report is null || !PackFiles.Formats.Contains(request.Format) || (!report.IsIssued && !may.SeeDrafts))
        {
            return Result<DownloadedFile>.Missing("That file");
        }

        var file = await Content(report, request.Format, token);
        if (file.Ok)
        {
            audit.Add("download", nameof(CommitteeReport), request.Id.ToString(), request.Format);
        }

        return file;
    }

    private async Task<Result<DownloadedFile>> Content(CommitteeReport report, string format, CancellationToken token)
    {
        var name = await (
            from meeting in db.Set<Meeting>()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where meeting.Id == report.MeetingId
            select new { board.Key, meeting.On }).SingleAsync(token);
        var called = FormattableString.Invariant($"report-{name.Key}-{name.On:yyyy-MM-dd}-{(report.IsIssued ? "issued" : "draft")}.{format}");
        if (!report.IsIssued)
        {
            var draft = await composer.Compose(report, issued: false, token);
            return new DownloadedFile(called, MediaTypes.Of(format), PackFiles.Render(draft.Document, format), "");
        }

        var stored = await db.Set<ReportFile>().AsNoTracking().SingleAsync(f => f.ReportId == report.Id && f.Format == format, token);
        return stored.IsWhole
            ? new DownloadedFile(called, MediaTypes.Of(format), stored.Content, stored.Sha256)
            : new Problem("report-altered", "The stored file no longer matches the hash taken when it was issued, so it is not handed out. Ask an administrator to restore it from a backup.");
    }
}
