namespace Governance.Workstreams.Domain.Dependencies;

internal sealed class DependencyGraph
{
    private readonly Dictionary<string, List<string>> waitsOn;
    private readonly Dictionary<string, List<string>> neededBy;

    public DependencyGraph(IEnumerable<DependencyEdge> edges)
    {
        var distinct = edges.Distinct().ToList();
        waitsOn = Index(distinct, edge => edge.Waits, edge => edge.On);
        neededBy = Index(distinct, edge => edge.On, edge => edge.Waits);
    }

    public IEnumerable<string> References => waitsOn.Keys.Order(StringComparer.Ordinal);

    public IReadOnlyList<ChainLink> Upstream(string reference) => [.. Walk(reference, waitsOn)];

    public IReadOnlyList<ChainLink> Downstream(string reference) => [.. Walk(reference, neededBy)];

    public DependencyLoop? ShortestLoop(string reference) => waitsOn.GetValueOrDefault(reference, [])
        .Select(on => PathBack(new DependencyEdge(reference, on)))
        .OfType<DependencyLoop>()
        .MinBy(loop => loop.References.Count);

    public DependencyLoop? PathBack(DependencyEdge edge)
    {
        if (edge.Waits == edge.On)
        {
            return new DependencyLoop([edge.Waits, edge.On]);
        }

        return Upstream(edge.On).FirstOrDefault(link => link.Reference == edge.Waits) is { } back
            ? new DependencyLoop([edge.Waits, edge.On, .. back.Through, edge.Waits])
            : null;
    }

    /// <summary>Breadth first, so that each is reached by a shortest way; a loop ends where it began.</summary>
    private static IEnumerable<ChainLink> Walk(string from, Dictionary<string, List<string>> next)
    {
        HashSet<string> seen = [from];
        Queue<ChainLink> queue = new([new ChainLink(from, [])]);
        while (queue.TryDequeue(out var here))
        {
            IReadOnlyList<string> through = here.Reference == from ? [] : [.. here.Through, here.Reference];
            foreach (var reference in next.GetValueOrDefault(here.Reference, []).Where(seen.Add))
            {
                var link = new ChainLink(reference, through);
                queue.Enqueue(link);
                yield return link;
            }
        }
    }

    private static Dictionary<string, List<string>> Index(IEnumerable<DependencyEdge> edges, Func<DependencyEdge, string> key, Func<DependencyEdge, string> value) => edges
        .GroupBy(key, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(value).Order(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
}
