using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Reports;

/// <summary>Writes a report to a board: a new one when <paramref name="Id"/> is null. A draft may be saved with parts missing.</summary>
internal sealed record SaveReport(string BoardKey, Guid? Id, int Version, string Title, string Author, Guid? MeetingId, ReportParts Parts) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Report;
}

internal sealed class SaveReportRules : AbstractValidator<SaveReport>
{
    public SaveReportRules()
    {
        RuleFor(r => r.Title).NotEmpty().WithMessage("Enter the title of the report").MaximumLength(200).WithMessage("The title must be 200 characters or fewer");
        RuleFor(r => r.Author).NotEmpty().WithMessage("Enter the role of whoever reports").MaximumLength(120).WithMessage("The role must be 120 characters or fewer");
        RuleFor(r => r.MeetingId).NotNull().WithMessage("Choose the meeting it goes to");
    }
}

internal sealed class SaveReportHandler(GovernanceDb db) : IRequestHandler<SaveReport, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(SaveReport request, CancellationToken token)
    {
        var board = await db.Set<Board>().AsNoTracking().Where(b => b.Key == request.BoardKey).Select(b => (Guid?)b.Id).SingleOrDefaultAsync(token);
        var report = request.Id is { } id
            ? await db.Set<CommitteeReport>().SingleOrDefaultAsync(r => r.Id == id && r.BoardId == board, token)
            : new CommitteeReport { BoardId = board ?? Guid.Empty, MeetingId = Guid.Empty, Title = "", Author = "" };
        if (board is null || report is null)
        {
            return Result<Guid>.Missing("That report");
        }

        if (request.Id is not null && report.Version != request.Version)
        {
            return Result<Guid>.Conflict(Stale(request, report));
        }

        var meeting = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.MeetingId, token);
        if ((ReportIsIssued.Check(report) ?? ReportMeetingIsNotOfTheBoard.Check(report, meeting)) is { } problem)
        {
            return problem;
        }

        (report.Title, report.Author, report.MeetingId, report.Parts) = (request.Title.Trim(), request.Author.Trim(), meeting!.Id, request.Parts);
        if (request.Id is null)
        {
            db.Add(report);
        }
        else
        {
            db.Expect(report, request.Version);
        }

        return report.Id;
    }

    private static StaleSave Stale(SaveReport request, CommitteeReport report) => new("report", report.ChangedBy, report.ChangedAt, report.Version,
    [
        new("Title", "Title", request.Title, report.Title),
        new("Author", "Report of the", request.Author, report.Author),
        .. ReportParts.All.Select(p => new FieldVersions($"Parts.{p.Name}", p.Heading, p.Text(request.Parts), p.Text(report.Parts))),
    ]);
}
