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
        var (back, after) = (DecisionPlace.Parse(request.Before), DecisionPlace.Parse(request.After));
        var readDown = back is null ? down : !down;
        var next = DecisionList.Next(rows, request.Filter.Sort, back ?? after, readDown, PageSize + 1);
        var found = await DecisionList.Lines(db, next).ToListAsync(token);
        var page = DecisionList.InOrder(found, readDown).Take(PageSize).ToList();
        if (back is not null)
        {
            page.Reverse();
        }

        var more = found.Count > PageSize;
        var (hasPrevious, hasNext) = back is null ? (after is not null, more) : (more, true);
        var boards = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).Select(b => new Choice(b.Key, b.Name, null)).ToListAsync(token);
        var years = await db.Set<Decision>().Select(d => d.Year).Distinct().OrderByDescending(y => y).ToListAsync(token);
        return new DecisionPage(
            page, total,
            hasPrevious && page.Count > 0 ? page[0].Place.ToString() : null,
            hasNext && page.Count > 0 ? page[^1].Place.ToString() : null,
            boards, years);
    }
}
