using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Blockers;

internal sealed record CloseBlocker(Guid BlockerId, int Version) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class CloseBlockerHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper, UkClock clock) : IRequestHandler<CloseBlocker, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(CloseBlocker command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(await loader.ActionOfBlocker(command.BlockerId, token), token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        var blocker = action.Blockers.Single(b => b.Id == command.BlockerId);
        if (db.Check(blocker, command.Version, "blocker", new FieldVersions("ClosedOn", "Closed on", Stale.Day(clock.Today), Stale.Day(blocker.ClosedOn))) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        if (blocker.ClosedOn is null)
        {
            blocker.ClosedOn = clock.Today;
            await keeper.Settle(action, loaded.Value.Workstream, token);
        }

        return blocker.Id;
    }
}
