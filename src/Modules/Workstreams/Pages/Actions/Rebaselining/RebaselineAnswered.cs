using Governance.Partnership.Contracts;
using Governance.Platform.Data;
using Governance.Workstreams.Contributions.Reminders;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Rebaselining;

/// <summary>The board answered: an agreed date becomes the current one, in the transaction that records the answer. The baseline never moves.</summary>
internal sealed class RebaselineAnswered(GovernanceDb db, ActionLoader loader, StatusKeeper keeper, Notices notices) : INotificationHandler<DecisionTaken>
{
    public async Task Handle(DecisionTaken decision, CancellationToken token)
    {
        var asked = await db.Set<Rebaseline>().SingleOrDefaultAsync(r => r.DecisionId == decision.DecisionId && r.State == RebaselineState.Asked, token);
        if (asked is null || await loader.Load(asked.ActionId, token) is not { } hand)
        {
            return;
        }

        asked.State = decision.Agreed ? RebaselineState.Agreed : RebaselineState.Refused;
        asked.AnsweredOn = decision.On;
        if (decision.Agreed)
        {
            hand.Action.CurrentDue = asked.ToDue;
            hand.Action.DueAsStated = "";
            await keeper.Settle(hand.Action, hand.Workstream, token);
        }

        notices.DateDecided(hand, asked);
    }
}
