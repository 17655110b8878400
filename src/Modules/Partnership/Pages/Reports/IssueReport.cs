using Governance.Partnership.Committee;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Partnership.Packs;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Reports;

/// <summary>Freezes a report: text, figures and files. It cannot be undone; a corrected report replaces it.</summary>
internal sealed record IssueReport(Guid Id, int Version) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Issue;
}

internal sealed class IssueReportHandler(GovernanceDb db, ReportComposer composer) : IRequestHandler<IssueReport, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(IssueReport request, CancellationToken token)
    {
        if (await db.Set<CommitteeReport>().SingleOrDefaultAsync(r => r.Id == request.Id, token) is not { } report)
        {
            return Result<Guid>.Missing("That report");
        }

        if (ReportIsIssued.Check(report) is { } issued)
        {
            return issued;
        }

        if (report.Version != request.Version)
        {
            return Result<Guid>.Refused(Outcome.Conflict, new Problem("report-changed", $"Nothing was issued. The {report.ChangedBy} changed this report after you opened it: read it again first."));
        }

        if (ReportPartIsMissing.Check(report.Parts) is { Count: > 0 } missing)
        {
            return Result<Guid>.Invalid(missing);
        }

        var composed = await composer.Compose(report, issued: true, token);
        if (composed.Build is not { } build)
        {
            return new Problem("no-build", "No nightly build has finished yet, so the report would have no figures. Run the build, then issue the report.");
        }

        db.Expect(report, request.Version);
        report.Issue(composed.Document.IssuedAt!.Value, db.User.RoleName, build.Id);
        db.AddRange(PackFiles.Formats.Prepend("json").Select(format => ReportFile.Of(report.Id, format, PackFiles.Render(composed.Document, format))));
        return report.Id;
    }
}

/// <summary>Starts a draft with the words of an issued report, to correct it.</summary>
internal sealed record CorrectReport(Guid Id) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Report;
}

internal sealed class CorrectReportHandler(GovernanceDb db) : IRequestHandler<CorrectReport, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(CorrectReport request, CancellationToken token)
    {
        if (await db.Set<CommitteeReport>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.Id, token) is not { } report)
        {
            return Result<Guid>.Missing("That report");
        }

        if (ReportIsNotIssued.Check(report) is { } draft)
        {
            return draft;
        }

        var corrected = new CommitteeReport
        {
            BoardId = report.BoardId,
            MeetingId = report.MeetingId,
            Title = report.Title,
            Author = report.Author,
            Parts = report.Parts with { },
            ReplacesId = report.Id,
        };
        db.Add(corrected);
        return corrected.Id;
    }
}
