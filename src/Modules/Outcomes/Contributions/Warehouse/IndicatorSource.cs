using System.Runtime.CompilerServices;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Contributions.Warehouse;

internal sealed class IndicatorSource(GovernanceDb db, Shelf shelf) : IWarehouseSource<IndicatorRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<Indicator>().LongCountAsync(token));

    public async IAsyncEnumerable<IndicatorRow> Stream(DateOnly asOf, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var dossier in await shelf.Read(new(null, asOf) { Since = DateOnly.MaxValue }, token))
        {
            var (indicator, card) = (dossier.Indicator, dossier.Definition);
            yield return new()
            {
                IndicatorId = indicator.Id,
                Key = indicator.Key,
                Name = indicator.Name,
                Heading = indicator.Group,
                ServiceArea = indicator.Area.ToString(),
                OwnerRole = indicator.OwnerRole,
                Unit = card.Unit.ToString(),
                Per = card.Per,
                Polarity = card.Polarity.ToString(),
                Definition = card.Number,
                IsLive = indicator.IsLive(asOf),
            };
        }
    }
}
