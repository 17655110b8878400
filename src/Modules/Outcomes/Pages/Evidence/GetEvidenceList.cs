using System.Globalization;
using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Evidence;

/// <summary>What a reader asks of the list: all of it stands in the address.</summary>
internal sealed record EvidenceFilter(EvidenceKind? Kind, int? Outcome, string? Text);

/// <summary>Evidence in words, the newest first, 25 a page.</summary>
internal sealed record GetEvidenceList(EvidenceFilter Filter, string? After) : IQuery<EvidenceList>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record EvidenceLine(int Number, string Reference, EvidenceKind Kind, string Title, DateOnly On, string Source)
{
    public string Url => $"/outcomes/evidence/{Reference}";

    public string Cursor => string.Create(CultureInfo.InvariantCulture, $"{On.DayNumber}.{Number}");
}

internal sealed record EvidenceList(IReadOnlyList<EvidenceLine> Lines, int Total, string? Next, IReadOnlyList<Choice> Outcomes, bool MayAdd)
{
    public const int Page = 25;
}

internal sealed class GetEvidenceListHandler(GovernanceDb db, Permissions permissions, ICurrentUser user) : IRequestHandler<GetEvidenceList, Result<EvidenceList>>
{
    public async Task<Result<EvidenceList>> Handle(GetEvidenceList query, CancellationToken token)
    {
        var rows = EvidenceRows.Of(db, query.Filter);
        var total = await rows.CountAsync(token);
        if (query.After?.Split('.') is [var day, var number] && int.TryParse(day, out var on) && int.TryParse(number, out var tie))
        {
            var from = DateOnly.FromDayNumber(Math.Clamp(on, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
            rows = rows.Where(e => e.On < from || (e.On == from && e.Number < tie));
        }

        var lines = await EvidenceRows.Lines(rows).Take(EvidenceList.Page + 1).ToListAsync(token);
        var more = lines.Count > EvidenceList.Page;
        lines = [.. lines.Take(EvidenceList.Page)];
        var outcomes = await db.Set<StrategicOutcome>().AsNoTracking().OrderBy(o => o.Number).Select(o => new { o.Number, o.Title }).ToListAsync(token);
        return new EvidenceList(
            lines, total, more ? lines[^1].Cursor : null, [.. outcomes.Select(o => new Choice(o.Number.ToString(CultureInfo.InvariantCulture), $"{o.Number}. {o.Title}"))],
            permissions.Allows(user, OutcomesPermissions.Evidence));
    }
}

/// <summary>Evidence filtered and in order; the page and the exports read the same rows.</summary>
internal static class EvidenceRows
{
    public static IQueryable<EvidenceItem> Of(GovernanceDb db, EvidenceFilter filter)
    {
        var rows = db.Set<EvidenceItem>().AsNoTracking();
        if (filter.Kind is { } kind)
        {
            rows = rows.Where(e => e.Kind == kind);
        }

        if (filter.Outcome is { } number)
        {
            rows = rows.Where(e => db.Set<StrategicOutcome>().Any(o => o.Number == number && db.Set<Link>().Any(l =>
                (l.FromType == NodeTypes.Evidence && l.FromId == e.Id && l.ToType == NodeTypes.Outcome && l.ToId == o.Id)
                || (l.ToType == NodeTypes.Evidence && l.ToId == e.Id && l.FromType == NodeTypes.Outcome && l.FromId == o.Id))));
        }

        if (filter.Text is { Length: > 0 } text)
        {
            var like = Pattern.Holding(text);
            rows = rows.Where(e => EF.Functions.Like(e.Title, like, Pattern.Escape) || EF.Functions.Like(e.Source, like, Pattern.Escape) || EF.Functions.Like(e.Text, like, Pattern.Escape));
        }

        return rows;
    }

    public static IQueryable<EvidenceLine> Lines(IQueryable<EvidenceItem> rows) =>
        rows.OrderByDescending(e => e.On).ThenByDescending(e => e.Number).Select(e => new EvidenceLine(e.Number, e.Reference, e.Kind, e.Title, e.On, e.Source));
}
