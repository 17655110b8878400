using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Neighbours;

/// <summary>Every set of statistical neighbours, the newest first.</summary>
internal sealed record GetNeighbourSets : IQuery<NeighbourSets>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record NeighbourSets(IReadOnlyList<NeighbourSet> Sets, DateOnly Today, bool MayManage)
{
    public NeighbourSet? InForce => Sets.FirstOrDefault(s => s.From <= Today && (s.To is null || s.To >= Today));
}

internal sealed class GetNeighbourSetsHandler(GovernanceDb db, Permissions permissions, ICurrentUser user) : IRequestHandler<GetNeighbourSets, Result<NeighbourSets>>
{
    public async Task<Result<NeighbourSets>> Handle(GetNeighbourSets query, CancellationToken token) => new NeighbourSets(
        await db.Set<NeighbourSet>().AsNoTracking().Include(s => s.Members).OrderByDescending(s => s.From).ToListAsync(token),
        db.Clock.Today, permissions.Allows(user, OutcomesPermissions.Manage));
}
