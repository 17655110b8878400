using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine;

/// <summary>An action loaded to be changed, with all that decides its status.</summary>
internal sealed record ActionInHand(WorkstreamAction Action, Workstream Workstream)
{
    public Parties Parties => Parties.Of(Action, Workstream);

    public string Url => $"/workstreams/{Workstream.Key}/actions/{Uri.EscapeDataString(Action.Reference)}";
}

internal sealed class ActionLoader(GovernanceDb db)
{
    public async Task<ActionInHand?> Load(Guid actionId, CancellationToken token)
    {
        var action = await db.Set<WorkstreamAction>().Include(a => a.Milestones).Include(a => a.Blockers).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == actionId, token);
        return action is null ? null : new(action, await db.Set<Workstream>().SingleAsync(w => w.Id == action.WorkstreamId, token));
    }
}
