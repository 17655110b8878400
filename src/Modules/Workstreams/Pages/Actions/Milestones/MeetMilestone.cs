using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Milestones;

/// <summary>Says that a milestone was reached, or with no day that it was not after all.</summary>
internal sealed record MeetMilestone(Guid MilestoneId, int Version, DateOnly? MetOn) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class MeetMilestoneHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper, UkClock clock) : IRequestHandler<MeetMilestone, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(MeetMilestone command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(await loader.ActionOfMilestone(command.MilestoneId, token), token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        var milestone = action.Milestones.Single(m => m.Id == command.MilestoneId);
        if (db.Check(milestone, command.Version, "milestone", new FieldVersions("MetOn", "Reached on", Stale.Day(command.MetOn), Stale.Day(milestone.MetOn))) is { } stale)
        {
            return Result<Guid>.Conflict(stale);
        }

        if (CompletedInTheFuture.Check(command.MetOn, clock.Today) is not null)
        {
            return new Problem("met-in-future", $"The day it was reached, {UkText.Date(command.MetOn!.Value)}, is still to come.", "MetOn");
        }

        milestone.MetOn = command.MetOn;
        await keeper.Settle(action, loaded.Value.Workstream, token);
        return milestone.Id;
    }
}
