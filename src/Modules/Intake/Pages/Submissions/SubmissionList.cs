using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Submissions;

/// <summary>What a reader asks of the list of submissions.</summary>
internal sealed record SubmissionFilter(string? Kind = null, string? Sender = null, SubmissionState? State = null);

internal sealed record SubmissionLine(int Number, string KindName, string Sender, string TimePeriod, string TimeIdentifier, string FileName, DateOnly ReceivedOn, DateOnly DueOn, SubmissionState State, Standing Standing, int Read, int Good, int Queried, int Quarantined)
{
    public string Reference => Submission.ReferenceFor(Number);

    public string Period => new FigurePeriod(TimePeriod, TimeIdentifier).Words;

    public int DaysLate => Math.Max(0, ReceivedOn.DayNumber - DueOn.DayNumber);
}

/// <summary>The list, newest first; page and exports read the same rows.</summary>
internal static class SubmissionList
{
    public static IQueryable<SubmissionLine> Rows(GovernanceDb db, SubmissionFilter filter, int? before = null, int? after = null)
    {
        var rows = db.Set<Submission>().AsNoTracking();
        if (filter.Kind is { Length: > 0 } kind)
        {
            rows = rows.Where(s => s.Kind == kind);
        }

        if (filter.State is { } state)
        {
            rows = rows.Where(s => s.State == state);
        }

        if (after is { } older)
        {
            rows = rows.Where(s => s.Number < older);
        }

        if (before is { } newer)
        {
            rows = rows.Where(s => s.Number > newer);
        }

        return
            from s in before is null ? rows.OrderByDescending(s => s.Number) : rows.OrderBy(s => s.Number)
            join f in db.Set<Sender>() on s.SenderId equals f.Id
            where filter.Sender == null || filter.Sender == "" || f.Key == filter.Sender
            select new SubmissionLine(s.Number, s.KindName, f.Name, s.TimePeriod, s.TimeIdentifier, s.FileName, s.ReceivedOn, s.DueOn, s.State, s.Standing, s.Read, s.Loaded + s.Held, s.Queried, s.Quarantined);
    }
}

/// <summary>Twenty-five submissions after or before a number.</summary>
internal sealed record GetSubmissions(SubmissionFilter Filter, int? After, int? Before) : IQuery<SubmissionPage>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record SubmissionPage(IReadOnlyList<SubmissionLine> Lines, int Total, string? Previous, string? Next, IReadOnlyList<Choice> Senders);

internal sealed class GetSubmissionsHandler(GovernanceDb db) : IRequestHandler<GetSubmissions, Result<SubmissionPage>>
{
    private const int PageSize = 25;

    public async Task<Result<SubmissionPage>> Handle(GetSubmissions request, CancellationToken cancellationToken)
    {
        var found = await SubmissionList.Rows(db, request.Filter, request.Before, request.After).Take(PageSize + 1).ToListAsync(cancellationToken);
        var page = found.Take(PageSize).ToList();
        var back = request.Before is not null;
        if (back)
        {
            page.Reverse();
        }

        var more = found.Count > PageSize;
        var (previous, next) = back ? (more, true) : (request.After is not null, more);
        var senders = await db.Set<Sender>().AsNoTracking().OrderBy(s => s.Name).Select(s => new Choice(s.Key, s.Name, null)).ToListAsync(cancellationToken);
        return new SubmissionPage(
            page, await SubmissionList.Rows(db, request.Filter).CountAsync(cancellationToken),
            previous && page.Count > 0 ? $"{page[0].Number}" : null, next && page.Count > 0 ? $"{page[^1].Number}" : null, senders);
    }
}

/// <summary>The list as a file.</summary>
internal sealed record ExportSubmissions(SubmissionFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class ExportSubmissionsHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportSubmissions, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("reference", "Reference"), new("extract", "Extract", Weight: 2), new("sender", "Sender", Weight: 2), new("period", "Period"), new("file", "File", Weight: 2),
        new("received", "Received", ColumnType.Date), new("due", "Due", ColumnType.Date), new("late", "Days late", ColumnType.Number), new("state", "State"), new("standing", "Counts"),
        new("read", "Rows read", ColumnType.Number), new("good", "Good", ColumnType.Number), new("queried", "Queried", ColumnType.Number), new("aside", "Set aside", ColumnType.Number),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportSubmissions request, CancellationToken cancellationToken)
    {
        var lines = await SubmissionList.Rows(db, request.Filter).ToListAsync(cancellationToken);
        var about = $"{UkText.Count(lines.Count, "submission")}.";
        audit.Add("export", "submissions", "", $"{request.Format}: {about}");
        var rows = lines.Select(l => new Row(
            l.Reference, l.KindName, l.Sender, l.Period, l.FileName, l.ReceivedOn, l.DueOn, l.DaysLate, SubmissionWords.Of(l.State), SubmissionWords.Of(l.Standing), l.Read, l.Good, l.Queried, l.Quarantined));
        return TableFile.Of("submissions", request.Format, about, db.Clock.Today, new Table("Submissions", Columns, [.. rows]));
    }
}

/// <summary>States as people say them.</summary>
internal static class SubmissionWords
{
    public static string Of(SubmissionState state) => state switch
    {
        SubmissionState.Waiting => "Waits for its columns",
        SubmissionState.Reading => "Being read",
        SubmissionState.Checked => "Waits to be accepted",
        SubmissionState.Accepted => "Accepted",
        SubmissionState.Refused => "Refused",
        SubmissionState.Unreadable => "Could not be read",
        SubmissionState.Stopped => "Stopped",
        _ => "Duplicate",
    };

    public static string Of(Standing standing) => standing switch
    {
        Standing.Current => "Counts now",
        Standing.Replaced => "Replaced by a later period",
        Standing.Restated => "Restated by a later file",
        _ => "Does not count",
    };
}
