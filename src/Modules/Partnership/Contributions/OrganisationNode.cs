using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class OrganisationNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Organisation;

    public string Heading => "Organisations";

    public int Order => 98;

    public IQueryable<NodeRow> Rows => Organisations.Select(o => new NodeRow
    {
        Type = NodeTypes.Organisation,
        Id = o.Id,
        Reference = o.Name,
        Title = o.Name,
        Text = o.ShortName,
        Key = "",
        State = "",
        Number = o.To == null ? 0 : o.To.Value.Year,
        Rank = 0,
    });

    public NodeView View(NodeRow row) => new(row.Ref, row.Title, $"/organisations/{row.Id}", Note: row.Number == 0 ? null : FormattableString.Invariant($"until {row.Number}"));

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var replaced = Organisations.Where(o => o.SuccessorId != null);
        return
        [
            replaced.Where(o => ids.Contains(o.Id)).Select(o => new Neighbour { Type = NodeTypes.Organisation, Id = o.SuccessorId!.Value }),
            replaced.Where(o => ids.Contains(o.SuccessorId!.Value)).Select(o => new Neighbour { Type = NodeTypes.Organisation, Id = o.Id }),
        ];
    }

    private IQueryable<Organisation> Organisations => db.Set<Organisation>().AsNoTracking();
}
