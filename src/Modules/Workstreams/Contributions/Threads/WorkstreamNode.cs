using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Threads;

/// <summary>Workstreams in the thread. Each implies those of its actions that are linked to something: the rest stand in its table.</summary>
internal sealed class WorkstreamNode(GovernanceDb db, Permissions permissions, ICurrentUser user) : IThreadNode
{
    public string Type => NodeTypes.Workstream;

    public string Heading => "Workstreams";

    public int Order => 55;

    public bool MayRead => permissions.Allows(user, WorkstreamPermissions.Read);

    public IQueryable<NodeRow> Rows => db.Set<Workstream>().AsNoTracking().Select(w => new NodeRow
    {
        Type = NodeTypes.Workstream,
        Id = w.Id,
        Reference = w.Title,
        Title = w.Title,
        Text = "",
        Key = w.Key,
        State = w.Status.ToString(),
        Number = 0,
        Rank = w.Number,
    });

    public NodeView View(NodeRow row) => new(row.Ref, row.Title, $"/workstreams/{row.Key}", row.StateAs<RagStatus>());

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var links = db.Set<Link>();
        return
        [
            db.Set<WorkstreamAction>().AsNoTracking()
                .Where(a => ids.Contains(a.WorkstreamId)
                    && (links.Any(l => l.FromType == NodeTypes.Action && l.FromId == a.Id) || links.Any(l => l.ToType == NodeTypes.Action && l.ToId == a.Id)))
                .Select(a => new Neighbour { Type = NodeTypes.Action, Id = a.Id }),
        ];
    }
}
