using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Engine.Updating;
using MediatR;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>Gives the update of the open period. It counts from now on; a lead accepts or returns it.</summary>
internal sealed record SubmitUpdate(Guid ActionId, string PeriodKey, int Version, UpdateFields Said) : ICommand<UpdateSubmitted>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed record UpdateSubmitted(Guid ActionId, string Title, string PeriodName, RagStatus Status);

internal sealed class SubmitUpdateHandler(UpdateDesk desk, StatusKeeper keeper, UkClock clock, ICurrentUser user) : IRequestHandler<SubmitUpdate, Result<UpdateSubmitted>>
{
    public async Task<Result<UpdateSubmitted>> Handle(SubmitUpdate command, CancellationToken token)
    {
        var taken = await desk.Take(command.ActionId, command.PeriodKey, command.Version, command.Said, token);
        if (!taken.Ok)
        {
            return taken.As<UpdateSubmitted>();
        }

        var problems = UpdateRules.ForSubmitting(command.Said, clock.Today);
        if (problems.Count > 0)
        {
            return Result<UpdateSubmitted>.Invalid(problems);
        }

        var (hand, action) = (taken.Value.Hand, taken.Value.Action);
        UpdateApplied.To(action, command.Said, clock.Today, user.RoleName);
        await keeper.Settle(action, hand.Workstream, token);
        var claim = RagClaim.Settle(action.Status, command.Said.Claimed, command.Said.ClaimReason);
        if (!claim.Ok)
        {
            return claim.As<UpdateSubmitted>();
        }

        (action.Claimed, action.ClaimReason) = (claim.Value?.Status, claim.Value?.Reason ?? "");
        Submit(desk.Write(taken.Value, command.Said with { Claimed = action.Claimed, ClaimReason = action.ClaimReason }), action);
        var advice = DoneAtHundredPercent.Check(action.Percent ?? 0, action.CompletedOn);
        return Result<UpdateSubmitted>.Done(new(action.Id, action.Title, taken.Value.Period.Name, action.Status), advice is null ? [] : [advice]);
    }

    private void Submit(ActionUpdate update, WorkstreamAction action)
    {
        update.BlockerId = UpdateApplied.Shown(action.Blockers)?.Id;
        update.State = UpdateState.Submitted;
        (update.SubmittedAt, update.SubmittedBy, update.SubmittedById) = (clock.Now, user.RoleName, user.AccountId);
        (update.ReturnedBecause, update.DecidedBy, update.DecidedAt) = ("", "", null);
    }
}
