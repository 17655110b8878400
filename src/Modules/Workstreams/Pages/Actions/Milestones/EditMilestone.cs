using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Milestones;

/// <summary>Its baseline date stays; only the current one moves.</summary>
internal sealed record EditMilestone(Guid MilestoneId, int Version, string Title, DateOnly Due) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class EditMilestoneHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper) : IRequestHandler<EditMilestone, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(EditMilestone command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(await loader.ActionOfMilestone(command.MilestoneId, token), token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        var milestone = action.Milestones.Single(m => m.Id == command.MilestoneId);
        var stale = db.Check(
            milestone, command.Version, "milestone",
            new("Title", "Milestone", command.Title.Trim(), milestone.Title),
            new("Due", "Due", Stale.Day(command.Due), Stale.Day(milestone.Due)));
        if (stale is not null)
        {
            return Result<Guid>.Conflict(stale);
        }

        var problems = MilestoneRules.Check(action, command.Title, command.Due);
        if (problems.Count > 0)
        {
            return Result<Guid>.Invalid(problems);
        }

        (milestone.Title, milestone.Due) = (command.Title.Trim(), command.Due);
        await keeper.Settle(action, loaded.Value.Workstream, token);
        return milestone.Id;
    }
}
