using Governance.Partnership.Data;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Tells owners once when an action of a meeting passes its due day. A repeated run sends nothing twice.</summary>
internal sealed class MatterReminders(GovernanceDb db, MatterDesk desk) : IScheduledJob
{
    /// <summary>Older ones were told when they became overdue, or before there was anything to tell them with.</summary>
    private const int OverdueSince = 7;

    public static JobShape Shape => new("Reminders of meetings", "0 40 6 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        var today = db.Clock.Today;
        var oldest = today.AddDays(-OverdueSince);
        var late = await db.Set<Matter>().AsNoTracking()
            .Where(m => m.ClosedOn == null && m.OwnerAccountId != null && m.DueOn < today && m.DueOn >= oldest).ToListAsync(token);
        late.ForEach(desk.TellOverdue);
        var written = db.ChangeTracker.Entries<OutboxMessage>().ToList();
        var keys = written.Select(e => e.Entity.Key).ToList();
        var known = await db.Set<OutboxMessage>().Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToListAsync(token);
        foreach (var entry in written.Where(e => known.Contains(e.Entity.Key)))
        {
            entry.State = EntityState.Detached;
        }

        await db.SaveChangesAsync(token);
    }
}
