using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class DisputeNode(GovernanceDb db, Permissions permissions, ICurrentUser user) : IThreadNode
{
    public string Type => NodeTypes.Dispute;

    public string Heading => "Disputes";

    public int Order => 92;

    public bool MayRead => permissions.Allows(user, PartnershipPermissions.ReadDisputes);

    public IQueryable<NodeRow> Rows => Disputes.Select(d => new NodeRow
    {
        Type = NodeTypes.Dispute,
        Id = d.Id,
        Reference = d.Reference,
        Title = d.Title,
        Text = "",
        Key = "",
        State = d.Stage.ToString(),
        Number = 0,
        Rank = -d.Number,
    });

    public NodeView View(NodeRow row) =>
        new(row.Ref, $"{row.Reference}: {row.Title}", $"/disputes/{row.Reference}", Note: UkText.Lower(DisputeWords.Of(row.StateAs<DisputeStage>())));

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var disputes = Disputes.Where(d => ids.Contains(d.Id));
        return
        [
            disputes.Select(d => new Neighbour { Type = NodeTypes.Organisation, Id = d.RaisedById }),
            disputes.Select(d => new Neighbour { Type = NodeTypes.Organisation, Id = d.AgainstId }),
        ];
    }

    private IQueryable<Dispute> Disputes => db.Set<Dispute>().AsNoTracking();
}
