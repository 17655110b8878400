using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Actions of meetings that passed their due day undone: one sentence, the longest named.</summary>
internal sealed class MatterChanges(GovernanceDb db, Permissions permissions, ICurrentUser user) : IChangeFeed
{
    public async Task<IReadOnlyList<Change>> Between(DateTimeOffset from, DateTimeOffset to, CancellationToken token)
    {
        if (!permissions.Allows(user, PartnershipPermissions.Read))
        {
            return [];
        }

        // An action due on the day of the first instant becomes overdue at the midnight that follows it.
        var (first, last) = (UkClock.Day(from), UkClock.Day(to).AddDays(-1));
        var late = await db.Set<Matter>().AsNoTracking()
            .Where(m => m.DueOn >= first && m.DueOn <= last && (m.ClosedOn == null || m.ClosedOn > m.DueOn))
            .OrderBy(m => m.DueOn).ThenBy(m => m.Year).ThenBy(m => m.Number)
            .Select(m => new { m.Id, m.Reference, m.Text, m.OwnerRole, m.DueOn }).ToListAsync(token);
        if (late.Count == 0)
        {
            return [];
        }

        var longest = late[0];
        var days = UkClock.Day(to).DayNumber - longest.DueOn.DayNumber;
        return
        [
            new(
                ChangeKind.Overdue,
                $"**{UkText.Count(late.Count, "action")} of meetings became overdue:** {UkText.List([.. late.Select(m => m.Reference)])}.",
                $"Longest: {UkText.Quote(longest.Text)}, {UkText.Count(days, "day")}, {longest.OwnerRole}.",
                UkClock.At(late[^1].DueOn.AddDays(1), TimeOnly.MinValue),
                late.Count == 1 ? new(NodeTypes.Matter, longest.Id) : null),
        ];
    }
}
