using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions;

/// <summary>The updates of an action, newest first. A draft is for its own organisation and its invitees only.</summary>
internal sealed class UpdateHistory(GovernanceDb db, Access access, ICurrentUser user)
{
    public async Task<IReadOnlyList<UpdateView>> Of(Guid actionId, Parties parties, RulesInForce rules, CancellationToken token)
    {
        var seesDrafts = access.MayUpdate(parties);
        var accepts = access.MayAccept(parties);
        var updates = await db.Set<ActionUpdate>().AsNoTracking()
            .Where(u => u.ActionId == actionId && (seesDrafts || u.State == UpdateState.Submitted || u.State == UpdateState.Accepted))
            .OrderByDescending(u => u.PeriodKey)
            .ToListAsync(token);
        return [.. updates.Select(u =>
        {
            var mayAccept = accepts && u.State == UpdateState.Submitted && u.SubmittedById != user.AccountId;
            return new UpdateView(u.Id, u.Version, rules.Calendar.Find(u.PeriodKey)?.Name ?? u.PeriodKey, u.State, u.Text, u.SubmittedAt, u.SubmittedBy)
            {
                Percent = u.Percent,
                Forecast = u.Forecast,
                Claimed = u.Claimed,
                ClaimReason = u.ClaimReason,
                DecidedBy = u.DecidedBy,
                ReturnedBecause = u.ReturnedBecause,
                MayAccept = mayAccept,
                MayReturn = mayAccept && u.PeriodKey == rules.Period.Key,
            };
        })];
    }
}
