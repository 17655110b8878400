using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>What a person owns or answers for: their own actions, those without an owner in workstreams they lead, and what waits for them to accept.</summary>
internal sealed class MyQueue(GovernanceDb db, ICurrentUser user, Permissions permissions, RuleBook book)
{
    public async Task<IReadOnlyList<QueueItem>> Read(CancellationToken token)
    {
        if (user.AccountId is not { } me)
        {
            return [];
        }

        var rules = await book.Read(token);
        var (key, since) = (rules.Period.Key, UkClock.Day(rules.Calendar.OpensAt(rules.Period)));
        var accepts = permissions.Allows(user, WorkstreamPermissions.Accept);
        var rows = await (
            from action in db.Set<WorkstreamAction>().AsNoTracking()
            join workstream in db.Set<Workstream>() on action.WorkstreamId equals workstream.Id
            from update in db.Set<ActionUpdate>().Where(u => u.ActionId == action.Id && u.PeriodKey == key).DefaultIfEmpty()
            let mine = action.OwnerAccountId == me || (action.OwnerAccountId == null && workstream.LeadAccountId == me)
            let mineToAccept = accepts && update.State == UpdateState.Submitted && update.SubmittedById != me
                && (workstream.LeadAccountId == me || workstream.SponsorAccountId == me)
            where (mine && action.ClosedOn == null && (action.CompletedOn == null || action.ImpactEvidence == "" || action.CompletedOn >= since))
                || mineToAccept
            select new QueueItem
            {
                Id = action.Id,
                Reference = action.Reference,
                Title = action.Title,
                WorkstreamKey = workstream.Key,
                WorkstreamTitle = workstream.Title,
                BoardId = workstream.BoardId,
                Mine = mine,
                Status = action.Status,
                Claimed = action.Claimed,
                ClaimReason = action.ClaimReason,
                Drivers = action.Drivers,
                Start = action.Start,
                BaselineDue = action.BaselineDue,
                CurrentDue = action.CurrentDue,
                DueAsStated = action.DueAsStated,
                CompletedOn = action.CompletedOn,
                ImpactShown = action.ImpactEvidence != "",
                Percent = action.Percent,
                Forecast = action.Forecast,
                LastUpdateText = action.LastUpdateText,
                State = (UpdateState?)update.State,
                SubmittedAt = update.SubmittedAt,
                ChangedAt = (DateTimeOffset?)update.ChangedAt,
            }).ToListAsync(token);
        return [.. rows
            .OrderBy(r => r.State == UpdateState.Returned ? 0 : 1)
            .ThenBy(r => r.CurrentDue is { } due && due < rules.Today ? 0 : 1)
            .ThenBy(r => r.CurrentDue ?? DateOnly.MaxValue).ThenBy(r => r.Reference, StringComparer.Ordinal)];
    }
}
