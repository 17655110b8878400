using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Contributions.Threads;

/// <summary>Actions in the thread. Each implies its workstream, what it waits on and what waits on it.</summary>
internal sealed class ActionNode(GovernanceDb db, Permissions permissions, ICurrentUser user) : IThreadNode
{
    public string Type => NodeTypes.Action;

    public string Heading => "Actions";

    public int Order => 60;

    public bool MayRead => permissions.Allows(user, WorkstreamPermissions.Read);

    public IQueryable<NodeRow> Rows =>
        from a in Actions
        join w in db.Set<Workstream>() on a.WorkstreamId equals w.Id
        select new NodeRow
        {
            Type = NodeTypes.Action,
            Id = a.Id,
            Reference = a.Reference,
            Title = a.Title,
            Text = "",
            Key = w.Key,
            State = a.Status.ToString(),
            Number = 0,
            Rank = 0,
        };

    public NodeView View(NodeRow row) => new(row.Ref, $"{row.Reference} {row.Title}", ActionUrl.Of(row.Key, row.Reference), row.StateAs<RagStatus>());

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var dependencies = db.Set<Dependency>().AsNoTracking();
        return
        [
            Actions.Where(a => ids.Contains(a.Id)).Select(a => new Neighbour { Type = NodeTypes.Workstream, Id = a.WorkstreamId }),
            dependencies.Where(d => ids.Contains(d.ActionId)).Select(d => new Neighbour { Type = NodeTypes.Action, Id = d.NeedsActionId }),
            dependencies.Where(d => ids.Contains(d.NeedsActionId)).Select(d => new Neighbour { Type = NodeTypes.Action, Id = d.ActionId }),
        ];
    }

    private IQueryable<WorkstreamAction> Actions => db.Set<WorkstreamAction>().AsNoTracking();
}
