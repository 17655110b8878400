using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Finishing;

/// <summary>Gives an action up without completing it, and says why.</summary>
internal sealed record CloseAction(Guid ActionId, int Version, string Reason) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Manage;
}

internal sealed class CloseActionHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper, UkClock clock) : IRequestHandler<CloseAction, Result<Guid>>
{
    private const int LongestReason = 1200;

    public async Task<Result<Guid>> Handle(CloseAction command, CancellationToken token)
    {
        var loaded = await loader.ToManage(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        if (db.Check(action, command.Version, "action", new FieldVersions("Reason", "Reason", command.Reason.Trim(), action.ClosedReason)) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        var problem = ActionIsFinished.Check(action.CompletedOn, action.ClosedOn)
            ?? (ClosingNeedsReason.Check(command.Reason) is { } missing ? missing with { Field = "Reason" } : null)
            ?? LineTooLong.Check(command.Reason, LongestReason, "The reason", "Reason");
        if (problem is not null)
        {
            return problem;
        }

        (action.ClosedOn, action.ClosedReason) = (clock.Today, command.Reason.Trim());
        await keeper.Settle(action, loaded.Value.Workstream, token);
        return action.Id;
    }
}
