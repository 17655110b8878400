using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Pages.Submissions;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Quarantine;

/// <summary>What a reader asks of the findings of a submission.</summary>
internal sealed record FindingFilter(string? Rule, string? Column);

internal static class FindingList
{
    public static IQueryable<Finding> Rows(GovernanceDb db, Guid submission, FindingFilter filter)
    {
        var rows = db.Set<Finding>().AsNoTracking().Where(f => f.SubmissionId == submission);
        if (filter.Rule is { Length: > 0 } rule)
        {
            rows = rows.Where(f => f.Rule == rule);
        }

        return filter.Column is { Length: > 0 } column ? rows.Where(f => f.Column == column) : rows;
    }
}

/// <summary>Twenty-five findings of a submission, in the order of the file.</summary>
internal sealed record GetFindings(int Number, FindingFilter Filter, int? After, int? Before) : IQuery<FindingPage>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record FindingPage(SubmissionView Submission, IReadOnlyList<FindingLine> Lines, int Total, string? Previous, string? Next, IReadOnlyList<Choice> Rules, IReadOnlyList<Choice> Columns);

internal sealed class GetFindingsHandler(GovernanceDb db, IRequestHandler<GetSubmission, Result<SubmissionView>> submissions) : IRequestHandler<GetFindings, Result<FindingPage>>
{
    private const int PageSize = 25;

    public async Task<Result<FindingPage>> Handle(GetFindings request, CancellationToken cancellationToken)
    {
        var found = await submissions.Handle(new GetSubmission(request.Number), cancellationToken);
        if (!found.Ok)
        {
            return found.As<FindingPage>();
        }

        var rows = FindingList.Rows(db, found.Value.Id, request.Filter);
        var total = await rows.CountAsync(cancellationToken);
        var cut = request.Before is { } before ? rows.Where(f => f.Ordinal < before).OrderByDescending(f => f.Ordinal) : rows.Where(f => f.Ordinal > (request.After ?? 0)).OrderBy(f => f.Ordinal);
        var read = await cut.Take(PageSize + 1).ToListAsync(cancellationToken);
        var page = read.Take(PageSize).OrderBy(f => f.Ordinal).ToList();
        var more = read.Count > PageSize;
        var (previous, next) = request.Before is null ? (request.After is > 0, more) : (more, true);
        var columns = await db.Set<Finding>().Where(f => f.SubmissionId == found.Value.Id && f.Column != "").Select(f => f.Column).Distinct().OrderBy(c => c).ToListAsync(cancellationToken);
        return new FindingPage(
            found.Value, [.. page.Select(f => new FindingLine(f.RowNumber, f.Severity, f.Rule, f.Column, f.Value, f.Text))], total,
            previous && page.Count > 0 ? $"{page[0].Ordinal}" : null, next && page.Count > 0 ? $"{page[^1].Ordinal}" : null,
            [.. found.Value.Rules.Select(r => new Choice(r.Code, $"{r.Code}: {r.Title}"))], [.. columns.Select(c => new Choice(c, c))]);
    }
}

/// <summary>Findings as a file to send back: row, column and what to put right, never a value that tells who a child is.</summary>
internal sealed record ExportFindings(int Number, FindingFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class ExportFindingsHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportFindings, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("row", "Row", ColumnType.Number), new("kind", "Kind"), new("rule", "Rule"), new("column", "Column", Weight: 2), new("value", "Value or its shape", Weight: 2), new("text", "What is wrong", Weight: 4),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportFindings request, CancellationToken cancellationToken)
    {
        if (await db.Set<Submission>().AsNoTracking().SingleOrDefaultAsync(s => s.Number == request.Number, cancellationToken) is not { } s)
        {
            return Result<ExportedFile>.Missing("That submission");
        }

        var found = await FindingList.Rows(db, s.Id, request.Filter).OrderBy(f => f.Ordinal).ToListAsync(cancellationToken);
        var about = $"{s.Reference}, {s.KindName}, {s.Period.Words}, file {s.FileName}: {UkText.Count(found.Count, "finding")}. Errors were set aside; put them right and send the whole file again.";
        audit.Add("export", "quarantine", s.Id.ToString(), $"{request.Format}: {found.Count}");
        var rows = found.Select(f => new Row(f.RowNumber, f.Severity.ToString(), f.Rule, f.Column, f.Value, f.Text));
        return TableFile.Of($"{s.Reference.ToLowerInvariant()}-to-put-right", request.Format, about, db.Clock.Today, new Table("What to put right", Columns, [.. rows]));
    }
}
