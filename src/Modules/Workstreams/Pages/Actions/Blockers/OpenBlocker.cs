using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Engine.Updating;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Blockers;

internal sealed record OpenBlocker(Guid ActionId, string Text, bool Critical) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class OpenBlockerHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper, UkClock clock, ICurrentUser user) : IRequestHandler<OpenBlocker, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(OpenBlocker command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        var problem = ActionIsFinished.Check(action.CompletedOn, action.ClosedOn)
            ?? Required.Check(command.Text, UpdateRules.LongestLine, "what stands in the way", "The blocker", "Text");
        if (problem is not null)
        {
            return problem;
        }

        var blocker = new Blocker { ActionId = action.Id, Text = command.Text.Trim(), Critical = command.Critical, OpenedOn = clock.Today, OpenedBy = user.RoleName };
        action.Blockers.Add(blocker);
        db.Add(blocker);
        await keeper.Settle(action, loaded.Value.Workstream, token);
        return blocker.Id;
    }
}
