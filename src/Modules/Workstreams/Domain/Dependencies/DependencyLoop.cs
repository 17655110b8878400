using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Dependencies;

/// <summary>Actions that wait on each other in a ring, so that none can finish.</summary>
internal sealed record DependencyLoop(IReadOnlyList<string> References)
{
    public override string ToString() => string.Join(" → ", References);

    /// <summary>A shortest loop, beginning and ending with the same reference; null when there is none.</summary>
    public static DependencyLoop? Find(IEnumerable<DependencyEdge> edges)
    {
        var graph = new DependencyGraph(edges);
        return graph.References
            .Select(reference => graph.ShortestLoop(reference))
            .OfType<DependencyLoop>()
            .MinBy(loop => loop.References.Count);
    }

    /// <summary>Refuses a new dependency that would close a loop, and names the loop in full.</summary>
    public static Problem? Check(IEnumerable<DependencyEdge> edges, DependencyEdge added)
    {
        var loop = new DependencyGraph([.. edges, added]).PathBack(added);
        return loop is null ? null : new Problem(
            "dependency-loop",
            $"{added.Waits} cannot wait on {added.On}: that would make a loop, {loop}. Remove one of these dependencies first.",
            "WaitsOn");
    }
}
