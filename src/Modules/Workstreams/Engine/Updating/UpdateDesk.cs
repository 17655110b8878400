using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>An action, the period and the update that somebody wants to write.</summary>
internal sealed record UpdateInHand(ActionInHand Hand, Period Period, ActionUpdate? Stored)
{
    public WorkstreamAction Action => Hand.Action;
}

/// <summary>Finds what an update is to be written on, or says why it may not be.</summary>
internal sealed class UpdateDesk(GovernanceDb db, UkClock clock, RuleBook book, ActionLoader loader)
{
    public async Task<Result<UpdateInHand>> Take(Guid actionId, string periodKey, int version, UpdateFields said, CancellationToken token)
    {
        var loaded = await loader.ToUpdate(actionId, token);
        if (!loaded.Ok)
        {
            return loaded.As<UpdateInHand>();
        }

        var hand = loaded.Value;
        var rules = await book.Read(token);
        var period = rules.Calendar.Find(periodKey);
        var stored = period is null ? null : await Stored(actionId, period.Key, token);
        if (UpdateRules.Taken(hand.Action, stored, period, rules.Calendar, clock.Now) is { } problem)
        {
            return problem;
        }

        if ((stored?.Version ?? 0) != version)
        {
            return Result<UpdateInHand>.Conflict(UpdateStale.Of(said, stored));
        }

        if (stored is not null)
        {
            db.Expect(stored, version);
        }

        return new UpdateInHand(hand, period!, stored);
    }

    /// <summary>The update to write into: the stored one, or a new one that will be saved.</summary>
    public ActionUpdate Write(UpdateInHand at, UpdateFields said)
    {
        var update = at.Stored ?? new ActionUpdate { ActionId = at.Action.Id, PeriodKey = at.Period.Key };
        if (at.Stored is null)
        {
            db.Add(update);
        }

        (update.Text, update.Percent, update.Forecast) = (said.Text.Trim(), said.Percent, said.Forecast);
        (update.Claimed, update.ClaimReason) = (said.Claimed, said.ClaimReason.Trim());
        (update.BlockerId, update.BlockerText, update.BlockerCritical) = (said.BlockerId, said.BlockerText.Trim(), said.BlockerCritical);
        return update;
    }

    private Task<ActionUpdate?> Stored(Guid actionId, string periodKey, CancellationToken token) =>
        db.Set<ActionUpdate>().SingleOrDefaultAsync(u => u.ActionId == actionId && u.PeriodKey == periodKey, token);
}
