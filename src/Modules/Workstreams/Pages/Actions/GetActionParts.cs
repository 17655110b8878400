using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions;

/// <summary>Milestones and blockers of an action, for the pages that change them.</summary>
internal sealed record GetActionParts(Guid ActionId) : IQuery<ActionParts>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Read;
}

internal sealed record MilestonePart(Guid Id, int Version, string Title, DateOnly BaselineDue, DateOnly Due, DateOnly? MetOn);

internal sealed record ActionParts(IReadOnlyList<MilestonePart> Milestones, IReadOnlyList<BlockerView> Blockers);

internal sealed class GetActionPartsHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<GetActionParts, Result<ActionParts>>
{
    public async Task<Result<ActionParts>> Handle(GetActionParts query, CancellationToken token)
    {
        var milestones = await db.Set<Milestone>().AsNoTracking().Where(m => m.ActionId == query.ActionId)
            .OrderBy(m => m.Due).ThenBy(m => m.Title)
            .Select(m => new MilestonePart(m.Id, m.Version, m.Title, m.BaselineDue, m.Due, m.MetOn)).ToListAsync(token);
        var blockers = await db.Set<Blocker>().AsNoTracking().Where(b => b.ActionId == query.ActionId)
            .OrderByDescending(b => b.Critical).ThenBy(b => b.OpenedOn).ToListAsync(token);
        return new ActionParts(milestones, [.. blockers.OrderBy(b => b.ClosedOn is not null).Select(b => BlockerView.Of(b, user.AccountId))]);
    }
}
