using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using Governance.Platform.Data;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Milestones;

internal sealed record AddMilestone(Guid ActionId, string Title, DateOnly Due) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class AddMilestoneHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper) : IRequestHandler<AddMilestone, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AddMilestone command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        var problems = MilestoneRules.Check(action, command.Title, command.Due);
        if (problems.Count > 0)
        {
            return Result<Guid>.Invalid(problems);
        }

        var milestone = new Milestone { ActionId = action.Id, Title = command.Title.Trim(), BaselineDue = command.Due, Due = command.Due };
        action.Milestones.Add(milestone);
        db.Add(milestone);
        await keeper.Settle(action, loaded.Value.Workstream, token);
        return milestone.Id;
    }
}
