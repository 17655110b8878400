using System.Runtime.CompilerServices;
using Governance.Platform.Contributions;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Engine;

namespace Governance.Workstreams.Contributions.Warehouse;

internal sealed class PeriodSource(Horizon horizon, PeriodCloser closer, StatusKeeper keeper) : IWarehouseSource<PeriodRow>
{
    /// <summary>For every source of this module: history is written and statuses are today's before the snapshot.</summary>
    public async Task Prepare(DateOnly asOf, CancellationToken token)
    {
        await keeper.EnsureAssessed(token);
        await closer.CloseDue(token);
    }

    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new((await horizon.ClosedBy(asOf, token)).Count + 1);

    public async IAsyncEnumerable<PeriodRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var period in (await horizon.ClosedBy(asOf, token)).Append(await horizon.OpenOn(asOf, token)))
        {
            yield return new()
            {
                PeriodKey = period.Key,
                Name = period.Name,
                StartsOn = period.Start,
                EndsOn = period.End,
                CutOff = period.CutOff,
                IsClosed = period.IsClosedOn(asOf),
            };
        }
    }
}
