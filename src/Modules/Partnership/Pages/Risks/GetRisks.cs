using System.Globalization;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Risks;

/// <summary>One page of the risk log: 25 rows after or before a cursor, with the heat map of all that fit.</summary>
internal sealed record GetRisks(RiskFilter Filter, string? After, string? Before) : IQuery<RiskPage>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record RiskPage(IReadOnlyList<RiskLine> Lines, int Total, string? Previous, string? Next, HeatMap Heat, IReadOnlyList<Choice> Boards);

internal sealed class GetRisksHandler(GovernanceDb db) : IRequestHandler<GetRisks, Result<RiskPage>>
{
    private const int PageSize = 25;

    public async Task<Result<RiskPage>> Handle(GetRisks request, CancellationToken token)
    {
        var down = RiskList.Downwards(request.Filter.Sort);
        var fitting = RiskList.Rows(db, request.Filter);
        var rows = RiskList.Keyed(RiskList.InSquare(fitting, request.Filter), request.Filter.Sort);
        var squares = await fitting.GroupBy(r => new { r.Likelihood, r.Impact }).Select(g => new { g.Key.Likelihood, g.Key.Impact, Count = g.Count() }).ToListAsync(token);
        var total = await rows.CountAsync(token);
        var back = Cursor(request.Before);
        var cursor = back ?? Cursor(request.After);
        var readDown = back is null ? down : !down;
        var cut = cursor is { } at ? RiskList.Beyond(rows, at, readDown) : rows;
        var found = await RiskList.Lines(RiskList.InOrder(cut, readDown).Take(PageSize + 1)).ToListAsync(token);
        var page = found.Take(PageSize).ToList();
        if (back is not null)
        {
            page.Reverse();
        }

        var more = found.Count > PageSize;
        var (hasPrevious, hasNext) = back is null ? (cursor is not null, more) : (more, true);
        var boards = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).Select(b => new Choice(b.Key, b.Name, null)).ToListAsync(token);
        return new RiskPage(
            await RiskList.WithBoards(db, page, token), total,
            hasPrevious && page.Count > 0 ? page[0].Cursor : null,
            hasNext && page.Count > 0 ? page[^1].Cursor : null,
            new HeatMap(squares.ToDictionary(s => (s.Likelihood, s.Impact), s => s.Count)), boards);
    }

    private static (long Key, int Tie)? Cursor(string? text) =>
        text?.Split('.') is [var key, var tie]
        && long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var k)
        && int.TryParse(tie, NumberStyles.None, CultureInfo.InvariantCulture, out var t) ? (k, t) : null;
}
