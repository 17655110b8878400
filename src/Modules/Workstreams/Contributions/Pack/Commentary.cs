using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>An action in trouble and what was last accepted about it.</summary>
internal sealed record ActionReport(string Reference, string Title, RagStatus Status, string Why, string Text, string By, DateOnly? On);

/// <summary>Statuses are the build's; the words are the latest update accepted by the end of its day.</summary>
internal sealed class Commentary(ActionMart actions, GovernanceDb db)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<ActionReport>>> Of(Guid build, IReadOnlyCollection<string> keys, CancellationToken token)
    {
        var rows = await actions.InTrouble(build, keys, token);
        if (rows.Count == 0)
        {
            return new Dictionary<string, IReadOnlyList<ActionReport>>(StringComparer.Ordinal);
        }

        var ids = rows.Select(r => r.ActionId).ToList();
        var end = UkClock.At(rows[0].Date.AddDays(1), TimeOnly.MinValue);
        var updates = (await db.Set<ActionUpdate>().AsNoTracking()
            .Where(u => ids.Contains(u.ActionId) && u.State == UpdateState.Accepted && u.SubmittedAt < end)
            .Select(u => new { u.ActionId, u.PeriodKey, u.Text, u.SubmittedBy, u.SubmittedAt })
            .ToListAsync(token)).GroupBy(u => u.ActionId).ToDictionary(g => g.Key, g => g.MaxBy(u => u.PeriodKey, StringComparer.Ordinal)!);
        return rows.GroupBy(r => r.WorkstreamKey, StringComparer.Ordinal).ToDictionary(g => g.Key, IReadOnlyList<ActionReport> (g) => [.. g.Select(r =>
        {
            var last = updates.GetValueOrDefault(r.ActionId);
            return new ActionReport(r.Reference, r.Title, r.Status, r.FirstDriver, last?.Text ?? "", last?.SubmittedBy ?? "", last?.SubmittedAt is { } at ? UkClock.Day(at) : null);
        })], StringComparer.Ordinal);
    }
}
