using Governance.Partnership.Contracts;
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

    public IQueryable<NodeRow> Rows => Duties.Select(d => new NodeRow
    {
        Type = NodeTypes.Duty,
        Id = d.Id,
        Reference = d.Title,
        Title = d.Title,
        Text = d.Source,
        Key = "",
        State = "",
        Number = 0,
        Rank = d.Order,
    });

    public NodeView View(NodeRow row) => new(row.Ref, row.Title, $"/responsibilities#d-{row.Id}", Note: row.Text);

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids) =>
    [
        Duties.Where(d => ids.Contains(d.Id)).Select(d => new Neighbour { Type = NodeTypes.Organisation, Id = d.AccountableId }),
        db.Set<DutyDelivery>().AsNoTracking().Where(d => ids.Contains(d.DutyId)).Select(d => new Neighbour { Type = NodeTypes.Organisation, Id = d.OrganisationId }),
    ];

    private IQueryable<Duty> Duties => db.Set<Duty>().AsNoTracking();
}
