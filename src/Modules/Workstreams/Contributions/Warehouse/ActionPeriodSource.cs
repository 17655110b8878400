using System.Runtime.CompilerServices;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Warehouse;

/// <summary>By far the most rows, so each action's workstream is looked up in memory and not once for every month.</summary>
internal sealed class ActionPeriodSource(GovernanceDb db, Horizon horizon) : IWarehouseSource<ActionPeriodRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token)
    {
        var (first, last) = await horizon.Keys(asOf, token);
        return new(await db.Set<ActionPeriod>().LongCountAsync(p => p.PeriodKey.CompareTo(first) >= 0 && p.PeriodKey.CompareTo(last) <= 0, token));
    }

    public async IAsyncEnumerable<ActionPeriodRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        var (first, last) = await horizon.Keys(asOf, token);
        var workstreams = await db.Set<WorkstreamAction>().Select(a => new { a.Id, a.WorkstreamId }).ToDictionaryAsync(a => a.Id, a => a.WorkstreamId, token);
        var rows = db.Set<ActionPeriod>().AsNoTracking()
            .Where(p => p.PeriodKey.CompareTo(first) >= 0 && p.PeriodKey.CompareTo(last) <= 0)
            .Select(p => new { p.ActionId, p.PeriodKey, p.Status, p.Claimed, p.Percent, p.Forecast, p.Driver });
        await foreach (var p in rows.AsAsyncEnumerable().WithCancellation(token))
        {
            yield return new()
            {
                ActionId = p.ActionId,
                WorkstreamId = workstreams[p.ActionId],
                PeriodKey = p.PeriodKey,
                Status = p.Status,
                Claimed = p.Claimed,
                Percent = p.Percent,
                Forecast = p.Forecast,
                FirstDriver = p.Driver,
            };
        }
    }
}
