using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>A day and time at which a board met.</summary>
internal sealed record MeetingTime(DateOnly On, TimeOnly StartsAt);

internal static class MeetingsBefore
{
    /// <summary>The last meeting that took place before a day. A question of its own: SQLite cannot ask it inside another.</summary>
    public static Task<MeetingTime?> LastBefore(this GovernanceDb db, Guid board, DateOnly day, CancellationToken token) =>
        db.Set<Meeting>().AsNoTracking().Where(Meeting.MetBy(db.Clock.Today)).Where(m => m.BoardId == board && m.On < day)
            .OrderByDescending(m => m.On).Select(m => new MeetingTime(m.On, m.StartsAt)).FirstOrDefaultAsync(token);
}
