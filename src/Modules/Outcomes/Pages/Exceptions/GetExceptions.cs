using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Exceptions;

/// <summary>Exception requests, the newest first: open ones unless all or those answered are asked for.</summary>
internal sealed record GetExceptions(string? State, string? Before) : IQuery<ExceptionList>, IPermitted
{
    public const string All = "all";
    public const string Answered = "answered";

    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record ExceptionLine(
    Guid Id, string Key, string Name, string TimePeriod, string TimeIdentifier, string ValueThen, string OwnerRole, DateOnly AskedOn, DateOnly DueOn, DateOnly? AnsweredOn, string Cause, string Recovery, DateOnly? RecoverBy, DateTimeOffset AskedAt)
{
    public FigurePeriod Period => new(TimePeriod, TimeIdentifier);

    public string Title => Indicator.TitleOf(Key, Name);

    /// <summary><c>answered</c>, or how long it has waited.</summary>
    public string Waits(DateOnly today) => AnsweredOn is { } on ? $"Answered {UkText.Date(on)}" : $"Unanswered for {UkText.Count(today.DayNumber - AskedOn.DayNumber, "day")}";
}

internal sealed record ExceptionList(IReadOnlyList<ExceptionLine> Lines, int Total, string? Next, DateOnly Today)
{
    public const int Page = 25;
}

internal sealed class GetExceptionsHandler(GovernanceDb db) : IRequestHandler<GetExceptions, Result<ExceptionList>>
{
    public async Task<Result<ExceptionList>> Handle(GetExceptions query, CancellationToken token)
    {
        var rows = Rows(db, query.State);
        var total = await rows.CountAsync(token);
        if (DateTimeOffset.TryParse(query.Before, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var before))
        {
            rows = rows.Where(r => r.AskedAt < before);
        }

        var lines = await Lines(db, rows).Take(ExceptionList.Page + 1).ToListAsync(token);
        var more = lines.Count > ExceptionList.Page;
        lines = [.. lines.Take(ExceptionList.Page)];
        return new ExceptionList(lines, total, more ? lines[^1].AskedAt.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : null, db.Clock.Today);
    }

    public static IQueryable<ExceptionRequest> Rows(GovernanceDb db, string? state)
    {
        var rows = db.Set<ExceptionRequest>().AsNoTracking();
        return state switch
        {
            GetExceptions.All => rows,
            GetExceptions.Answered => rows.Where(r => r.AnsweredAt != null),
            _ => rows.Where(r => r.AnsweredAt == null),
        };
    }

    public static IQueryable<ExceptionLine> Lines(GovernanceDb db, IQueryable<ExceptionRequest> rows) =>
        from e in rows
        join i in db.Set<Indicator>() on e.IndicatorId equals i.Id
        orderby e.AskedAt descending, e.Id
        select new ExceptionLine(e.Id, i.Key, i.Name, e.TimePeriod, e.TimeIdentifier, e.ValueThen, e.OwnerRole, e.AskedOn, e.DueOn, e.AnsweredOn, e.Cause, e.Recovery, e.RecoverBy, e.AskedAt);
}
