using Governance.Platform.Rag;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Marts;

/// <summary>A workstream at the close of one period.</summary>
/// <param name="Key">Such as <c>2026-10</c>.</param>
/// <param name="Name">Such as <c>October 2026</c>.</param>
/// <param name="Status">Status by the rule.</param>
/// <param name="Claimed">Status claimed, or null.</param>
/// <param name="ClaimReason">Why, or empty.</param>
/// <param name="Drivers">Reasons in sentences.</param>
public sealed record WorkstreamPeriodStatus(string Key, string Name, RagStatus Status, RagStatus? Claimed, string ClaimReason, IReadOnlyList<string> Drivers);

/// <summary>A workstream as a build knows it.</summary>
/// <param name="WorkstreamId">Its id.</param>
/// <param name="Number">Its number in the strategy.</param>
/// <param name="Key">Its slug.</param>
/// <param name="Title">Its title.</param>
/// <param name="LeadRole">Role of its lead.</param>
/// <param name="GovernedElsewhere">True when another board governs it: listed, never rolled up.</param>
/// <param name="Now">Status on the day of the build.</param>
/// <param name="Claimed">Status its lead claims, or null.</param>
/// <param name="ClaimReason">Why, or empty.</param>
/// <param name="Drivers">Reasons for the status, in sentences, most serious first.</param>
/// <param name="Periods">Closed periods, oldest first.</param>
public sealed record WorkstreamRag(
    Guid WorkstreamId, int Number, string Key, string Title, string LeadRole, bool GovernedElsewhere,
    RagStatus Now, RagStatus? Claimed, string ClaimReason, IReadOnlyList<string> Drivers, IReadOnlyList<WorkstreamPeriodStatus> Periods)
{
    /// <summary>True when the lead claims another status than the rule computes.</summary>
    public bool Differs => Claimed is { } claimed && claimed != Now;

    /// <summary>Status at the close of the last period, or null before the first.</summary>
    public RagStatus? Before => Periods.Count == 0 ? null : Periods[^1].Status;
}

/// <summary>Workstream status by period.</summary>
public sealed class WorkstreamMart(WarehouseDb db)
{
    /// <summary>Every workstream by number, with its last <paramref name="periods"/> closed periods. Two queries.</summary>
    /// <param name="build">From <see cref="BuildReader"/>.</param>
    /// <param name="periods">Closed periods wanted, up to 36.</param>
    /// <param name="token">Stops the reading.</param>
    public async Task<IReadOnlyList<WorkstreamRag>> Rag(Guid build, int periods, CancellationToken token)
    {
        var closed = await db.Set<PeriodRow>()
            .Where(p => p.BuildId == build && p.IsClosed)
            .OrderByDescending(p => p.PeriodKey).Take(periods)
            .Select(p => new { p.PeriodKey, p.Name })
            .ToDictionaryAsync(p => p.PeriodKey, p => p.Name, StringComparer.Ordinal, token);
        var oldest = closed.Count == 0 ? "9999" : closed.Keys.Min(StringComparer.Ordinal)!;
        var rows = await (
            from workstream in db.Set<WorkstreamRow>()
            join rag in db.Set<WorkstreamRagRow>() on workstream.WorkstreamId equals rag.WorkstreamId
            where workstream.BuildId == build && rag.BuildId == build && (rag.IsNow || rag.PeriodKey.CompareTo(oldest) >= 0)
            orderby workstream.Number, rag.PeriodKey
            select new { Workstream = workstream, Rag = rag }).AsNoTracking().ToListAsync(token);
        return [.. rows.GroupBy(r => r.Workstream.WorkstreamId).Where(g => g.Any(r => r.Rag.IsNow)).Select(g =>
        {
            var (about, now) = (g.First().Workstream, g.Single(r => r.Rag.IsNow).Rag);
            var history = g.Where(r => !r.Rag.IsNow && closed.ContainsKey(r.Rag.PeriodKey))
                .Select(r => new WorkstreamPeriodStatus(r.Rag.PeriodKey, closed[r.Rag.PeriodKey], r.Rag.Status, r.Rag.Claimed, r.Rag.ClaimReason, Lines(r.Rag.Drivers)));
            return new WorkstreamRag(
                about.WorkstreamId, about.Number, about.Key, about.Title, about.LeadRole, about.GovernedElsewhere,
                now.Status, now.Claimed, now.ClaimReason, Lines(now.Drivers), [.. history]);
        })];
    }

    private static string[] Lines(string drivers) => drivers.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
