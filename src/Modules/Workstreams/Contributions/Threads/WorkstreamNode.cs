using Governance.Platform.Data;
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

    public async Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) =>
        MayRead ? await View(Workstreams.Where(w => ids.Contains(w.Id)), token) : [];

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var linked = await db.Set<WorkstreamAction>().AsNoTracking()
            .Where(a => ids.Contains(a.WorkstreamId) && db.Set<Link>().Any(l =>
                (l.FromId == a.Id && l.FromType == NodeTypes.Action) || (l.ToId == a.Id && l.ToType == NodeTypes.Action)))
            .Select(a => a.Id).ToListAsync(token);
        return [.. linked.Select(id => new NodeRef(NodeTypes.Action, id))];
    }

    public async Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var like = LikeText.Holding(term);
        return MayRead ? await View(Workstreams.Where(w => EF.Functions.Like(w.Title, like, LikeText.Escape)).Take(take), token) : [];
    }

    private IOrderedQueryable<Workstream> Workstreams => db.Set<Workstream>().AsNoTracking().OrderBy(w => w.Number);

    private bool MayRead => permissions.Allows(user, WorkstreamPermissions.Read);

    private static async Task<IReadOnlyList<NodeView>> View(IQueryable<Workstream> some, CancellationToken token)
    {
        var rows = await some.Select(w => new { w.Id, w.Title, w.Key, w.Status }).ToListAsync(token);
        return [.. rows.Select(w => new NodeView(new(NodeTypes.Workstream, w.Id), w.Title, $"/workstreams/{w.Key}", w.Status))];
    }
}
