using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using MediatR;

namespace Governance.Workstreams.Pages.Actions.Finishing;

/// <summary>Says that the work is done. Evidence of impact may come now or later; until then it does not count as complete.</summary>
internal sealed record CompleteAction(Guid ActionId, int Version, DateOnly CompletedOn, string Impact) : ICommand<Guid>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class CompleteActionHandler(GovernanceDb db, ActionLoader loader, StatusKeeper keeper, RuleBook book, UkClock clock) : IRequestHandler<CompleteAction, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(CompleteAction command, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(command.ActionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<Guid>();
        }

        var action = loaded.Value.Action;
        var stale = db.Check(
            action, command.Version, "action",
            new("CompletedOn", "Done on", Stale.Day(command.CompletedOn), Stale.Day(action.CompletedOn)),
            new("Impact", "Evidence of impact", command.Impact.Trim(), action.ImpactEvidence));
        if (stale is not null)
        {
            return Result<Guid>.Conflict(stale);
        }

        var problem = ActionIsFinished.Check(action.CompletedOn, action.ClosedOn)
            ?? CompletedInTheFuture.Check(command.CompletedOn, clock.Today)
            ?? LineTooLong.Check(command.Impact, ImpactText.Longest, "The evidence of impact", "Impact");
        if (problem is not null)
        {
            return problem;
        }

        (action.CompletedOn, action.Percent, action.ImpactEvidence) = (command.CompletedOn, 100, command.Impact.Trim());
        foreach (var blocker in action.Blockers.Where(b => b.ClosedOn is null))
        {
            blocker.ClosedOn = clock.Today;
        }

        await keeper.Settle(action, loaded.Value.Workstream, token);
        var advice = CompletionNeedsImpact.Check(action.CompletedOn, action.ImpactEvidence.Length > 0, (await book.Read(token)).Rule);
        return Result<Guid>.Done(action.Id, advice is null ? [] : [advice]);
    }
}
