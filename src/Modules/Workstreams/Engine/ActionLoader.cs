using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine;

/// <summary>An action loaded to be changed, with all that decides its status.</summary>
internal sealed record ActionInHand(WorkstreamAction Action, Workstream Workstream)
{
    public Parties Parties => Parties.Of(Action, Workstream);

    public string Url => ActionUrl.Of(Workstream.Key, Action.Reference);
}

internal static class ActionUrl
{
    public static string Of(string workstreamKey, string reference) => $"/workstreams/{workstreamKey}/actions/{Uri.EscapeDataString(reference)}";
}

/// <summary>Loads an action for a command, or says why the current user may not change it.</summary>
internal sealed class ActionLoader(GovernanceDb db, Access access)
{
    public async Task<ActionInHand?> Load(Guid actionId, CancellationToken token)
    {
        var action = await db.Set<WorkstreamAction>().Include(a => a.Milestones).Include(a => a.Blockers).AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Id == actionId, token);
        return action is null ? null : new(action, await db.Set<Workstream>().SingleAsync(w => w.Id == action.WorkstreamId, token));
    }

    public Task<Result<ActionInHand>> ToUpdate(Guid actionId, CancellationToken token) =>
        Allowed(actionId, access.MayUpdate, "Only its owner, its organisation and the workstream’s lead may change this action.", token);

    public Task<Result<ActionInHand>> ToManage(Guid actionId, CancellationToken token) =>
        Allowed(actionId, access.MayManage, "Only the workstream’s lead and sponsor and an administrator may do this.", token);

    public Task<Result<ActionInHand>> ToAccept(Guid actionId, CancellationToken token) =>
        Allowed(actionId, access.MayAccept, "Only the workstream’s lead or sponsor may accept or return its updates.", token);

    public async Task<Guid> ActionOfMilestone(Guid id, CancellationToken token) =>
        await db.Set<Milestone>().Where(m => m.Id == id).Select(m => m.ActionId).SingleOrDefaultAsync(token);

    public async Task<Guid> ActionOfBlocker(Guid id, CancellationToken token) =>
        await db.Set<Blocker>().Where(b => b.Id == id).Select(b => b.ActionId).SingleOrDefaultAsync(token);

    private async Task<Result<ActionInHand>> Allowed(Guid actionId, Func<Parties, bool> may, string otherwise, CancellationToken token)
    {
        if (await Load(actionId, token) is not { } hand)
        {
            return Result<ActionInHand>.Missing("The action");
        }

        return may(hand.Parties) ? hand : Result<ActionInHand>.Forbidden(otherwise);
    }
}
