using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Reminders;

/// <summary>Reminds owners seven and two days before the cut-off, and when an action passes its due date. A repeated run sends nothing twice.</summary>
internal sealed class DailyReminders(GovernanceDb db, RuleBook book, Notices notices) : IScheduledJob
{
    private const int First = 7;
    private const int Second = 2;

    /// <summary>Older ones were told when they became overdue, or before there was anything to tell them with.</summary>
    private const int OverdueSince = 7;

    public static JobShape Shape => new("Reminders", "0 30 6 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        var rules = await book.Read(token);
        var live = await (
            from action in db.Set<WorkstreamAction>().AsNoTracking()
            join workstream in db.Set<Workstream>() on action.WorkstreamId equals workstream.Id
            where action.CompletedOn == null && action.ClosedOn == null && (action.Start == null || action.Start <= rules.Today)
            let to = action.OwnerAccountId ?? workstream.LeadAccountId
            where to != null
            orderby action.CurrentDue, action.Reference
            select new Live(
                action.Id, action.Reference, action.Title, workstream.Key, to!.Value, action.CurrentDue,
                db.Set<ActionUpdate>().Any(u => u.ActionId == action.Id && u.PeriodKey == rules.Period.Key && (u.State == UpdateState.Submitted || u.State == UpdateState.Accepted))))
            .ToListAsync(token);
        CutOff(rules, live);
        foreach (var late in live.Where(a => a.Due < rules.Today && a.Due >= rules.Today.AddDays(-OverdueSince)))
        {
            notices.Overdue(late.To, late.Id, late.Reference, late.Title, ActionUrl.Of(late.WorkstreamKey, late.Reference), late.Due!.Value);
        }

        await DropWhatWasSent(token);
        await db.SaveChangesAsync(token);
    }

    private void CutOff(RulesInForce rules, List<Live> live)
    {
        var left = rules.Period.CutOff.DayNumber - rules.Today.DayNumber;
        if (left > First)
        {
            return;
        }

        foreach (var owner in live.Where(a => !a.Updated).GroupBy(a => a.To))
        {
            notices.CutOffNear(owner.Key, rules.Period, left > Second ? First : Second, [.. owner.Select(a => $"{a.Reference} {a.Title}")]);
        }
    }

    private async Task DropWhatWasSent(CancellationToken token)
    {
        var written = db.ChangeTracker.Entries<OutboxMessage>().Where(e => e.State == EntityState.Added).ToList();
        foreach (var chunk in written.Chunk(200))
        {
            var keys = chunk.Select(e => e.Entity.Key).ToList();
            var known = (await db.Set<OutboxMessage>().Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToListAsync(token)).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in chunk.Where(e => known.Contains(e.Entity.Key)))
            {
                entry.State = EntityState.Detached;
            }
        }
    }

    private sealed record Live(Guid Id, string Reference, string Title, string WorkstreamKey, Guid To, DateOnly? Due, bool Updated);
}
