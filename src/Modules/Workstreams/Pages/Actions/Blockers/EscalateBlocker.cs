using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Contributions.Reminders;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Blockers;

/// <summary>Puts a blocker before somebody who can clear it; they are told, and may answer.</summary>
internal sealed record EscalateBlocker(Guid BlockerId, int Version, Guid? ToAccountId) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class EscalateBlockerHandler(GovernanceDb db, ActionLoader loader, Notices notices, UkClock clock) : IRequestHandler<EscalateBlocker, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(EscalateBlocker command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(await loader.ActionOfBlocker(command.BlockerId, token), token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var blocker = loaded.Value.Action.Blockers.Single(b => b.Id == command.BlockerId);
        var to = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == command.ToAccountId, token);
        if (db.Check(blocker, command.Version, "blocker", new FieldVersions("ToAccountId", "Escalated to", to?.RoleName ?? "", blocker.RaisedTo)) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        if (BlockerIsClosed.Check(blocker.ClosedOn) is { } closed)
        {
            return closed;
        }

        if (to is null || !Escalation.CanGoTo(to))
        {
            return new Problem("escalate-to", "Choose who can clear it.", "ToAccountId");
        }

        (blocker.RaisedTo, blocker.RaisedToAccountId, blocker.RaisedOn) = (to.RoleName, to.Id, clock.Today);
        (blocker.Answer, blocker.AnsweredOn) = ("", null);
        notices.Escalated(loaded.Value, blocker);
        return blocker.Id;
    }
}
