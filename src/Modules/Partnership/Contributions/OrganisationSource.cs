using Governance.Partnership.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Every organisation, those no longer in force included: history names them.</summary>
internal sealed class OrganisationSource(GovernanceDb db) : IWarehouseSource<OrganisationRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<Organisation>().LongCountAsync(token));

    public IAsyncEnumerable<OrganisationRow> Stream(DateOnly asOf, CancellationToken token) => db.Set<Organisation>().AsNoTracking()
        .OrderBy(o => o.Name)
        .Select(o => new OrganisationRow { OrganisationId = o.Id, Name = o.Name, ShortName = o.ShortName, Sector = o.Sector.ToString() })
        .AsAsyncEnumerable();
}
