using System.Globalization;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>One page of the register: 25 rows after or before a cursor.</summary>
internal sealed record GetDecisions(DecisionFilter Filter, string? After, string? Before) : IQuery<DecisionPage>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record DecisionPage(IReadOnlyList<DecisionLine> Lines, int Total, string? Previous, string? Next, IReadOnlyList<Choice> Boards, IReadOnlyList<int> Years);

internal sealed class GetDecisionsHandler(GovernanceDb db) : IRequestHandler<GetDecisions, Result<DecisionPage>>
{
    private const int PageSize = 25;

    public async Task<Result<DecisionPage>> Handle(GetDecisions request, CancellationToken token)
    {
        var down = DecisionList.Downwards(request.Filter.Sort);
        var rows = DecisionList.Rows(db, request.Filter);
        var total = await rows.CountAsync(token);
        var back = Cursor(request.Before);
        var cursor = back ?? Cursor(request.After);
        var readDown = back is null ? down : !down;
        var cut = cursor is { } at ? Beyond(rows, at, readDown) : rows;
        var found = await DecisionList.Lines(db, DecisionList.InOrder(cut, readDown).Take(PageSize + 1)).ToListAsync(token);

        // The join may lose the order on its way through SQL, and a page read backwards is turned round.
        var page = (readDown ? found.OrderByDescending(l => l.Key).ThenByDescending(l => l.Tie) : found.OrderBy(l => l.Key).ThenBy(l => l.Tie)).Take(PageSize).ToList();
        if (back is not null)
        {
            page.Reverse();
        }

        var more = found.Count > PageSize;
        var (hasPrevious, hasNext) = back is null ? (cursor is not null, more) : (more, true);
        var boards = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).Select(b => new Choice(b.Key, b.Name, null)).ToListAsync(token);
        var years = await db.Set<Decision>().Select(d => d.Year).Distinct().OrderByDescending(y => y).ToListAsync(token);
        return new DecisionPage(
            page, total,
            hasPrevious && page.Count > 0 ? page[0].Cursor : null,
            hasNext && page.Count > 0 ? page[^1].Cursor : null,
            boards, years);
    }

    private static IQueryable<DecisionList.Sorted> Beyond(IQueryable<DecisionList.Sorted> rows, (long Key, long Tie) at, bool down) => down
        ? rows.Where(r => r.Key < at.Key || (r.Key == at.Key && r.Tie < at.Tie))
        : rows.Where(r => r.Key > at.Key || (r.Key == at.Key && r.Tie > at.Tie));

    private static (long Key, long Tie)? Cursor(string? text) =>
        text?.Split('.') is [var key, var tie]
        && long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var k)
        && long.TryParse(tie, NumberStyles.None, CultureInfo.InvariantCulture, out var t) ? (k, t) : null;
}
