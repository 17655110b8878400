using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Threads;

/// <summary>One kind of thing in a panel, in the order of the thread.</summary>
public sealed record NodeGroup(string Type, string Heading, IReadOnlyList<NodeView> Nodes);

/// <summary>Reads and makes links. A panel is two questions however many kinds it shows: what is near, and what that is.</summary>
public sealed class ThreadReader(GovernanceDb db, IEnumerable<IThreadNode> kinds)
{
    /// <summary>Most links followed outwards when the whole thread is shown.</summary>
    public const int WholeThreadLimit = 500;

    /// <summary>Kinds of things that can be linked, in the order of the thread.</summary>
    public IReadOnlyList<IThreadNode> Kinds { get; } = [.. kinds.OrderBy(k => k.Order)];

    /// <summary>Everything linked directly to <paramref name="node"/>, and the neighbours its own module knows.</summary>
    public async Task<IReadOnlyList<NodeGroup>> Neighbours(NodeRef node, CancellationToken token) => await Show(await Near(node, token), token);

    /// <summary>What is linked directly to <paramref name="node"/>, whoever asks: the half of a panel that changes only when somebody writes.</summary>
    public async Task<IReadOnlyList<NodeRef>> Near(NodeRef node, CancellationToken token) => [.. (await Adjacent([node], token)).Where(n => n != node)];

    /// <summary>Those of <paramref name="nodes"/> that exist and whoever asks may see, as they stand now, by kind.</summary>
    public Task<IReadOnlyList<NodeGroup>> Show(IEnumerable<NodeRef> nodes, CancellationToken token) =>
        Read(Readable(nodes).Select(a => a.Kind.Rows.Where(r => a.Ids.Contains(r.Id))), "", token);

    /// <summary>The thing itself, or null when it does not exist or may not be seen.</summary>
    public async Task<NodeView?> Find(NodeRef node, CancellationToken token) =>
        (await Show([node], token)).SelectMany(g => g.Nodes).FirstOrDefault();

    /// <summary>Those of <paramref name="nodes"/> that exist and may be seen, in one question.</summary>
    public async Task<IReadOnlyDictionary<NodeRef, NodeView>> Find(IEnumerable<NodeRef> nodes, CancellationToken token) =>
        (await Show(nodes.Distinct(), token)).SelectMany(g => g.Nodes).ToDictionary(n => n.Ref);

    /// <summary>Everything that can be reached from <paramref name="node"/>, however many links away: the second click.</summary>
    public async Task<IReadOnlyList<NodeGroup>> Whole(NodeRef node, CancellationToken token)
    {
        var found = new HashSet<NodeRef> { node };
        IReadOnlyCollection<NodeRef> edge = [node];
        while (edge.Count > 0 && found.Count < WholeThreadLimit)
        {
            edge = [.. (await Adjacent(edge, token)).Where(found.Add)];
        }

        return await Show(found.Where(n => n != node), token);
    }

    /// <summary>Things named like <paramref name="term"/>, by kind.</summary>
    public Task<IReadOnlyList<NodeGroup>> Search(string term, int takeEach, CancellationToken token)
    {
        var like = Pattern.Holding(term);
        return Read(
            Kinds.Where(k => k.MayRead).Select(k => InOrder(
                k.Rows.Where(r => EF.Functions.Like(r.Title, like, Pattern.Escape) || EF.Functions.Like(r.Reference, like, Pattern.Escape) || EF.Functions.Like(r.Text, like, Pattern.Escape)),
                term).Take(takeEach)),
            term,
            token);
    }

    /// <summary>Links two things; nothing happens when they are linked already, in either direction.</summary>
    public async Task Link(NodeRef from, NodeRef to, string why, CancellationToken token)
    {
        var isNew = from != to && !await db.Set<Link>().AnyAsync(
            l => (l.FromType == from.Type && l.FromId == from.Id && l.ToType == to.Type && l.ToId == to.Id)
                || (l.FromType == to.Type && l.FromId == to.Id && l.ToType == from.Type && l.ToId == from.Id),
            token);
        if (isNew)
        {
            db.Add(new Link
            {
                FromType = from.Type,
                FromId = from.Id,
                ToType = to.Type,
                ToId = to.Id,
                Why = why,
                MadeAt = db.Clock.Now,
                MadeBy = db.User.RoleName,
            });
        }
    }

    private async Task<HashSet<NodeRef>> Adjacent(IEnumerable<NodeRef> nodes, CancellationToken token)
    {
        var asked = Readable(nodes);
        if (asked.Count == 0)
        {
            return [];
        }

        var near = Linked(asked).Concat(asked.SelectMany(a => a.Kind.Implied(a.Ids)));
        return await near.Aggregate(Queryable.Concat).Select(n => new NodeRef(n.Type, n.Id)).ToHashSetAsync(token);
    }

    // No two things share an id, whatever their kinds; the kinds are asked for because the indexes begin with them.
    private IEnumerable<IQueryable<Neighbour>> Linked(IReadOnlyList<(IThreadNode Kind, List<Guid> Ids)> asked)
    {
        var types = asked.Select(a => a.Kind.Type).ToList();
        var ids = asked.SelectMany(a => a.Ids).ToList();
        var links = db.Set<Link>().AsNoTracking();
        return
        [
            links.Where(l => types.Contains(l.FromType) && ids.Contains(l.FromId)).Select(l => new Neighbour { Type = l.ToType, Id = l.ToId }),
            links.Where(l => types.Contains(l.ToType) && ids.Contains(l.ToId)).Select(l => new Neighbour { Type = l.FromType, Id = l.FromId }),
        ];
    }

    private List<(IThreadNode Kind, List<Guid> Ids)> Readable(IEnumerable<NodeRef> nodes)
    {
        var ids = nodes.ToLookup(n => n.Type, n => n.Id, StringComparer.Ordinal);
        return [.. Kinds.Where(k => ids.Contains(k.Type) && k.MayRead).Select(k => (k, ids[k.Type].ToList()))];
    }

    private async Task<IReadOnlyList<NodeGroup>> Read(IEnumerable<IQueryable<NodeRow>> some, string first, CancellationToken token)
    {
        var arms = some.ToList();
        if (arms.Count == 0)
        {
            return [];
        }

        var rows = (await InOrder(arms.Aggregate(Queryable.Concat), first).ToListAsync(token)).ToLookup(r => r.Type, StringComparer.Ordinal);
        return [.. Kinds.Where(k => rows.Contains(k.Type)).Select(k => new NodeGroup(k.Type, k.Heading, [.. rows[k.Type].Select(k.View)]))];
    }

    private static IQueryable<NodeRow> InOrder(IQueryable<NodeRow> rows, string first) =>
        rows.OrderBy(r => r.Reference == first ? 0 : 1).ThenBy(r => r.Rank).ThenBy(r => r.Reference).ThenBy(r => r.Id);
}
