using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Threads;

/// <summary>One kind of thing in a panel, in the order of the thread.</summary>
public sealed record NodeGroup(string Type, string Heading, IReadOnlyList<NodeView> Nodes);

/// <summary>Reads and makes links.</summary>
public sealed class ThreadReader(GovernanceDb db, IEnumerable<IThreadNode> kinds)
{
    /// <summary>Most links followed outwards when the whole thread is shown.</summary>
    public const int WholeThreadLimit = 500;

    /// <summary>Kinds of things that can be linked, in the order of the thread.</summary>
    public IReadOnlyList<IThreadNode> Kinds { get; } = [.. kinds.OrderBy(k => k.Order)];

    /// <summary>Everything linked directly to <paramref name="node"/>, and the neighbours its own module knows.</summary>
    public async Task<IReadOnlyList<NodeGroup>> Neighbours(NodeRef node, CancellationToken token) =>
        await Resolve((await Adjacent([node], token)).Where(n => n != node), token);

    /// <summary>The thing itself, or null when it does not exist or may not be seen.</summary>
    public async Task<NodeView?> Find(NodeRef node, CancellationToken token) =>
        (await Resolve([node], token)).SelectMany(g => g.Nodes).FirstOrDefault();

    /// <summary>Everything that can be reached from <paramref name="node"/>, however many links away: the second click.</summary>
    public async Task<IReadOnlyList<NodeGroup>> Whole(NodeRef node, CancellationToken token)
    {
        var found = new HashSet<NodeRef> { node };
        IReadOnlyCollection<NodeRef> edge = [node];
        while (edge.Count > 0 && found.Count < WholeThreadLimit)
        {
            edge = [.. (await Adjacent(edge, token)).Where(found.Add)];
        }

        return await Resolve(found.Where(n => n != node), token);
    }

    /// <summary>Things named like <paramref name="term"/>, by kind.</summary>
    public async Task<IReadOnlyList<NodeGroup>> Search(string term, int takeEach, CancellationToken token)
    {
        var groups = new List<NodeGroup>();
        foreach (var kind in Kinds)
        {
            groups.Add(new(kind.Type, kind.Heading, await kind.Search(term, takeEach, token)));
        }

        return [.. groups.Where(g => g.Nodes.Count > 0)];
    }

    /// <summary>Links two things; nothing happens when they are linked already, in either direction.</summary>
    public async Task Link(NodeRef from, NodeRef to, string why, CancellationToken token)
    {
        var exists = from != to && !await db.Set<Link>().AnyAsync(
            l => (l.FromType == from.Type && l.FromId == from.Id && l.ToType == to.Type && l.ToId == to.Id)
                || (l.FromType == to.Type && l.FromId == to.Id && l.ToType == from.Type && l.ToId == from.Id),
            token);
        if (exists)
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

    private async Task<HashSet<NodeRef>> Adjacent(IReadOnlyCollection<NodeRef> nodes, CancellationToken token)
    {
        var ids = nodes.Select(n => n.Id).ToList();
        var links = await db.Set<Link>().AsNoTracking()
            .Where(l => ids.Contains(l.FromId) || ids.Contains(l.ToId))
            .Select(l => new { l.FromType, l.FromId, l.ToType, l.ToId })
            .ToListAsync(token);
        var near = nodes.ToHashSet();
        var found = await Implied(nodes, token);
        foreach (var link in links)
        {
            var (from, to) = (new NodeRef(link.FromType, link.FromId), new NodeRef(link.ToType, link.ToId));
            if (near.Contains(from))
            {
                found.Add(to);
            }

            if (near.Contains(to))
            {
                found.Add(from);
            }
        }

        return found;
    }

    private async Task<HashSet<NodeRef>> Implied(IReadOnlyCollection<NodeRef> nodes, CancellationToken token)
    {
        var found = new HashSet<NodeRef>();
        foreach (var kind in Kinds)
        {
            var ids = nodes.Where(n => n.Type == kind.Type).Select(n => n.Id).ToList();
            if (ids.Count > 0)
            {
                found.UnionWith(await kind.Implied(ids, token));
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<NodeGroup>> Resolve(IEnumerable<NodeRef> nodes, CancellationToken token)
    {
        var byType = nodes.Distinct().GroupBy(n => n.Type, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(n => n.Id).ToList(), StringComparer.Ordinal);
        var groups = new List<NodeGroup>();
        foreach (var kind in Kinds)
        {
            if (byType.TryGetValue(kind.Type, out var ids))
            {
                groups.Add(new(kind.Type, kind.Heading, await kind.Resolve(ids, token)));
            }
        }

        return [.. groups.Where(g => g.Nodes.Count > 0)];
    }
}
