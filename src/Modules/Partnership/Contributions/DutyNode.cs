using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain.Duties;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class DutyNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Duty;

    public string Heading => "Duties";

    public int Order => 97;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(d => ids.Contains(d.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var accountable = await db.Set<Duty>().AsNoTracking().Where(d => ids.Contains(d.Id)).Select(d => d.AccountableId).ToListAsync(token);
        var delivering = await db.Set<DutyDelivery>().AsNoTracking().Where(d => ids.Contains(d.DutyId)).Select(d => d.OrganisationId).ToListAsync(token);
        return [.. accountable.Concat(delivering).Distinct().Select(id => new NodeRef(NodeTypes.Organisation, id))];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(d => EF.Functions.Like(d.Title, pattern, Pattern.Escape) || EF.Functions.Like(d.Source, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Duty, bool>> which, int take, CancellationToken token)
    {
        var rows = await db.Set<Duty>().AsNoTracking().Where(which).OrderBy(d => d.Order).Take(take).Select(d => new { d.Id, d.Title, d.Source }).ToListAsync(token);
        return [.. rows.Select(d => new NodeView(new(Type, d.Id), d.Title, $"/responsibilities#d-{d.Id}", Note: d.Source))];
    }
}
