using System.Runtime.CompilerServices;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Warehouse;

/// <summary>Closed periods from history, now from what is stored; the now of an earlier day is rolled up from its actions.</summary>
internal sealed class WorkstreamRagSource(GovernanceDb db, UkClock clock, Horizon horizon, ActionsThen then, RuleBook book) : IWarehouseSource<WorkstreamRagRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token)
    {
        var (first, last) = await horizon.Keys(asOf, token);
        var closed = await db.Set<WorkstreamPeriod>().LongCountAsync(p => p.PeriodKey.CompareTo(first) >= 0 && p.PeriodKey.CompareTo(last) <= 0, token);
        return new(closed + await db.Set<Workstream>().LongCountAsync(token));
    }

    public async IAsyncEnumerable<WorkstreamRagRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        var (first, last) = await horizon.Keys(asOf, token);
        var closed = db.Set<WorkstreamPeriod>().AsNoTracking()
            .Where(p => p.PeriodKey.CompareTo(first) >= 0 && p.PeriodKey.CompareTo(last) <= 0)
            .Select(p => new { p.WorkstreamId, p.PeriodKey, p.Status, p.Claimed, p.ClaimReason, p.Drivers });
        await foreach (var p in closed.AsAsyncEnumerable().WithCancellation(token))
        {
            yield return Row(p.WorkstreamId, p.PeriodKey, now: false, p.Status, p.Claimed, p.ClaimReason, p.Drivers);
        }

        var open = (await horizon.OpenOn(asOf, token)).Key;
        var end = UkClock.At(asOf.AddDays(1), TimeOnly.MinValue);
        var workstreams = await db.Set<Workstream>().AsNoTracking().OrderBy(w => w.Number)
            .Select(w => new { w.Id, w.Status, w.Drivers, w.Claimed, w.ClaimReason, w.ClaimedAt })
            .ToListAsync(token);
        foreach (var w in workstreams)
        {
            var (status, drivers) = asOf < clock.Today ? await Then(w.Id, asOf, token) : (w.Status, w.Drivers);
            var claimed = w.ClaimedAt < end && RagClaim.Differs(status, w.Claimed);
            yield return Row(w.Id, open, now: true, status, claimed ? w.Claimed : null, claimed ? w.ClaimReason : "", drivers);
        }
    }

    private async Task<(RagStatus Status, IReadOnlyList<string> Drivers)> Then(Guid workstream, DateOnly day, CancellationToken token)
    {
        var actions = await then.Of(workstream, day, token);
        var rolled = WorkstreamRag.RollUp([.. actions.Select(a => a.Rolled)], (await book.Read(token)).On(day), day);
        return (rolled.Status, [.. rolled.Drivers.Select(d => d.Sentence)]);
    }

    private static WorkstreamRagRow Row(Guid workstream, string period, bool now, RagStatus status, RagStatus? claimed, string reason, IReadOnlyList<string> drivers) => new()
    {
        WorkstreamId = workstream,
        PeriodKey = period,
        IsNow = now,
        Status = status,
        Claimed = claimed,
        ClaimReason = reason,
        Drivers = string.Join('\n', drivers),
    };
}
