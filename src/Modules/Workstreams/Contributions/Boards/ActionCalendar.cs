using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Boards;

/// <summary>Due dates of a person's own live actions in their calendar.</summary>
internal sealed class ActionCalendar(GovernanceDb db, Permissions permissions, ICurrentUser user) : ICalendarEntries
{
    public async Task<IReadOnlyList<CalendarEntry>> Between(DateOnly from, DateOnly to, CancellationToken token)
    {
        if (user.AccountId is not { } owner || !permissions.Allows(user, WorkstreamPermissions.Read))
        {
            return [];
        }

        var rows = await (
            from a in db.Set<WorkstreamAction>().AsNoTracking()
            join w in db.Set<Workstream>() on a.WorkstreamId equals w.Id
            where a.OwnerAccountId == owner && a.CompletedOn == null && a.ClosedOn == null && a.CurrentDue >= @from && a.CurrentDue <= to
            select new { a.Id, a.Reference, a.Title, a.Version, Due = a.CurrentDue!.Value, w.Key, Workstream = w.Title }).ToListAsync(token);
        return
        [
            .. rows.Select(a => new CalendarEntry($"action-{a.Id}@send-partnership", a.Due, $"Due: {a.Reference} {a.Title}", ActionUrl.Of(a.Key, a.Reference))
            {
                Description = a.Workstream,
                Sequence = a.Version - 1,
            }),
        ];
    }
}
