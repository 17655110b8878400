using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Map;

/// <summary>Who reported to whom on a day.</summary>
internal sealed record GetGovernanceMap(DateOnly On) : IQuery<GovernanceMap>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class GetGovernanceMapHandler(GovernanceDb db, IEnumerable<IGovernedWork> work) : IRequestHandler<GetGovernanceMap, Result<GovernanceMap>>
{
    public async Task<Result<GovernanceMap>> Handle(GetGovernanceMap request, CancellationToken token)
    {
        var boards = await db.Set<Board>().AsNoTracking().ToListAsync(token);
        var lines = await db.Set<ReportingLine>().AsNoTracking().ToListAsync(token);
        var types = (await db.Set<SeatType>().AsNoTracking().ToListAsync(token)).ToLookup(t => t.BoardId);
        var seats = await db.Set<Seat>().AsNoTracking().ToListAsync(token);
        var governed = new List<GovernedWork>();
        foreach (var module in work)
        {
            governed.AddRange(await module.On(request.On, token));
        }

        return GovernanceMap.Draw(request.On, [.. boards.Select(b => (b, BoardBalance.Sentences(SeatCount.On(request.On, types[b.Id], seats))))], lines, governed);
    }
}
