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
        var listed = Listed(me, key, since);
        var rows = await (
            from action in db.Set<WorkstreamAction>().AsNoTracking()
            join workstream in db.Set<Workstream>() on action.WorkstreamId equals workstream.Id
            from update in db.Set<ActionUpdate>().Where(u => u.ActionId == action.Id && u.PeriodKey == key).DefaultIfEmpty()
            let mine = action.OwnerAccountId == me || (action.OwnerAccountId == null && workstream.LeadAccountId == me)
            where listed.Contains(action.Id)
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

    // Each part is found by an index of its own; one condition over all of them would read every action there is.
    private IQueryable<Guid> Listed(Guid me, string key, DateOnly since)
    {
        var open = db.Set<WorkstreamAction>().Where(a => a.ClosedOn == null && (a.CompletedOn == null || a.ImpactEvidence == "" || a.CompletedOn >= since));
        var led = db.Set<Workstream>().Where(w => w.LeadAccountId == me);
        var mine = open.Where(a => a.OwnerAccountId == me).Select(a => a.Id)
            .Union(open.Where(a => a.OwnerAccountId == null && led.Any(w => w.Id == a.WorkstreamId)).Select(a => a.Id));
        return permissions.Allows(user, WorkstreamPermissions.Accept) ? mine.Union(ToAccept(me, key)) : mine;
    }

    private IQueryable<Guid> ToAccept(Guid me, string key) =>
        from update in db.Set<ActionUpdate>()
        where update.PeriodKey == key && update.State == UpdateState.Submitted && update.SubmittedById != me
        join action in db.Set<WorkstreamAction>() on update.ActionId equals action.Id
        join workstream in db.Set<Workstream>() on action.WorkstreamId equals workstream.Id
        where workstream.LeadAccountId == me || workstream.SponsorAccountId == me
        select action.Id;
}
