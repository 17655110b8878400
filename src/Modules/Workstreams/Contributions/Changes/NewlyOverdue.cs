using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Changes;

/// <summary>Actions that passed their due date undone: one sentence, by partner, with the longest named.</summary>
internal sealed class NewlyOverdue(GovernanceDb db)
{
    public async Task<IEnumerable<Change>> Read(Between when, CancellationToken token)
    {
        var (first, last) = (when.FromDay, when.ToDay.AddDays(-1));
        var late = await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => a.CurrentDue >= first && a.CurrentDue <= last
                && (a.CompletedOn == null || a.CompletedOn > a.CurrentDue) && (a.ClosedOn == null || a.ClosedOn > a.CurrentDue))
            .OrderBy(a => a.CurrentDue).ThenBy(a => a.Reference)
            .Select(a => new { a.Id, a.Title, a.OwnerRole, a.PartnerName, Due = a.CurrentDue!.Value })
            .ToListAsync(token);
        if (late.Count == 0)
        {
            return [];
        }

        var partners = late.GroupBy(a => a.PartnerName, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{UkText.Number(g.Count())} {(g.Key.Length > 0 ? g.Key : "without a partner")}");
        var longest = late[0];
        var owner = longest.OwnerRole.Length > 0 ? $", {longest.OwnerRole}" : "";
        return
        [
            new(
                ChangeKind.Overdue,
                $"**{CountWords.Of(late.Count, "action", "actions")} became overdue:** {string.Join(", ", partners)}.",
                $"Longest: {UkText.Quote(longest.Title)}, {UkText.Count(when.ToDay.DayNumber - longest.Due.DayNumber, "day")}{owner}.",
                when.At(late[^1].Due.AddDays(1)),
                late.Count == 1 ? new(NodeTypes.Action, longest.Id) : null),
        ];
    }
}
