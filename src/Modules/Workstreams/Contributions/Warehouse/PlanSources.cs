using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Warehouse;

internal sealed class WorkstreamSource(GovernanceDb db) : IWarehouseSource<WorkstreamRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<Workstream>().LongCountAsync(token));

    public IAsyncEnumerable<WorkstreamRow> Stream(DateOnly asOf, CancellationToken token) => db.Set<Workstream>().AsNoTracking()
        .OrderBy(w => w.Number)
        .Select(w => new WorkstreamRow
        {
            WorkstreamId = w.Id,
            Number = w.Number,
            Key = w.Key,
            Title = w.Title,
            LeadRole = w.LeadRole,
            SponsorRole = w.SponsorRole,
            BoardName = w.BoardName,
            GovernedElsewhere = w.GovernedElsewhere,
        })
        .AsAsyncEnumerable();
}

internal sealed class ActionSource(GovernanceDb db) : IWarehouseSource<ActionRow>
{
    public async Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token) => new(await db.Set<WorkstreamAction>().LongCountAsync(token));

    public IAsyncEnumerable<ActionRow> Stream(DateOnly asOf, CancellationToken token) => db.Set<WorkstreamAction>().AsNoTracking()
        .Select(a => new ActionRow
        {
            ActionId = a.Id,
            WorkstreamId = a.WorkstreamId,
            Reference = a.Reference,
            Title = a.Title,
            Section = a.Section,
            OwnerRole = a.OwnerRole,
            OrganisationId = a.OrganisationId,
            PartnerName = a.PartnerName,
            IsCritical = a.Critical,
            IsOnPlan = a.OnPlan,
            StartsOn = a.Start,
            DueAsStated = a.DueAsStated,
        })
        .AsAsyncEnumerable();
}
