using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Warehouse;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Pack;

/// <summary>An action in trouble and what was last accepted about it.</summary>
internal sealed record ActionReport(string Reference, string Title, RagStatus Status, string Why, string Text, string By, DateOnly? On);

/// <summary>Statuses are the build's; the words are the latest update accepted by the end of its day.</summary>
internal sealed class Commentary(WarehouseDb warehouse, GovernanceDb db)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<ActionReport>>> Of(Guid build, IReadOnlyCollection<string> keys, CancellationToken token)
    {
        var rows = await (
            from fact in warehouse.Set<ActionStatusRow>()
            join action in warehouse.Set<ActionRow>() on fact.ActionId equals action.ActionId
            join workstream in warehouse.Set<WorkstreamRow>() on fact.WorkstreamId equals workstream.WorkstreamId
            where fact.BuildId == build && action.BuildId == build && workstream.BuildId == build && keys.Contains(workstream.Key)
                && (fact.Status == RagStatus.OffTrack || fact.Status == RagStatus.AtRisk)
            orderby fact.Status == RagStatus.OffTrack ? 0 : 1, action.IsCritical descending, fact.OverdueDays descending, action.Reference
            select new { workstream.Key, fact.ActionId, fact.Date, action.Reference, action.Title, fact.Status, fact.FirstDriver }).ToListAsync(token);
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
        return rows.GroupBy(r => r.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, IReadOnlyList<ActionReport> (g) => [.. g.Select(r =>
        {
            var last = updates.GetValueOrDefault(r.ActionId);
            return new ActionReport(r.Reference, r.Title, r.Status, r.FirstDriver, last?.Text ?? "", last?.SubmittedBy ?? "", last?.SubmittedAt is { } at ? UkClock.Day(at) : null);
        })], StringComparer.Ordinal);
    }
}
