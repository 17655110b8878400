using Governance.Platform.Data;
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

    public async Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) =>
        MayRead ? await View(Actions.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Reference), token) : [];

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var workstreams = await Actions.Where(a => ids.Contains(a.Id)).Select(a => a.WorkstreamId).Distinct().ToListAsync(token);
        var pairs = await db.Set<Dependency>().AsNoTracking()
            .Where(d => ids.Contains(d.ActionId) || ids.Contains(d.NeedsActionId))
            .Select(d => new { d.ActionId, d.NeedsActionId }).ToListAsync(token);
        return
        [
            .. workstreams.Select(id => new NodeRef(NodeTypes.Workstream, id)),
            .. pairs.SelectMany(p => new[] { p.ActionId, p.NeedsActionId }).Distinct().Select(id => new NodeRef(NodeTypes.Action, id)),
        ];
    }

    public async Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var like = LikeText.Holding(term);
        return MayRead
            ? await View(
                Actions.Where(a => EF.Functions.Like(a.Title, like, LikeText.Escape) || EF.Functions.Like(a.Reference, like, LikeText.Escape))
                    .OrderBy(a => a.Reference == term ? 0 : 1).ThenBy(a => a.Reference).Take(take),
                token)
            : [];
    }

    private IQueryable<WorkstreamAction> Actions => db.Set<WorkstreamAction>().AsNoTracking();

    private bool MayRead => permissions.Allows(user, WorkstreamPermissions.Read);

    private async Task<IReadOnlyList<NodeView>> View(IQueryable<WorkstreamAction> some, CancellationToken token)
    {
        var rows = await some
            .Select(a => new { a.Id, a.Reference, a.Title, a.Status, Key = db.Set<Workstream>().Where(w => w.Id == a.WorkstreamId).Select(w => w.Key).First() })
            .ToListAsync(token);
        return [.. rows.Select(a => new NodeView(new(Type, a.Id), $"{a.Reference} {a.Title}", ActionUrl.Of(a.Key, a.Reference), a.Status))];
    }
}
