using System.Runtime.CompilerServices;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Warehouse;

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
        var rows =
            from period in db.Set<ActionPeriod>().AsNoTracking()
            join action in db.Set<WorkstreamAction>() on period.ActionId equals action.Id
            where period.PeriodKey.CompareTo(first) >= 0 && period.PeriodKey.CompareTo(last) <= 0
            select new ActionPeriodRow
            {
                ActionId = period.ActionId, WorkstreamId = action.WorkstreamId, PeriodKey = period.PeriodKey, Status = period.Status,
                Claimed = period.Claimed, Percent = period.Percent, Forecast = period.Forecast, FirstDriver = period.Driver,
            };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(token))
        {
            yield return row;
        }
    }
}
