using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Domain.Dependencies;

/// <summary>One action reached along a chain, and those between, nearest first.</summary>
internal sealed record ChainLink(string Reference, IReadOnlyList<string> Through)
{
    public bool Direct => Through.Count == 0;
}

internal sealed record ChainedAction(string Reference, string Title, RagStatus Status);

/// <summary>What waits on what. An off-track action endangers all that wait on it: a note, never a status.</summary>
internal sealed class DependencyChain(IEnumerable<DependencyEdge> edges, IEnumerable<ChainedAction> actions)
{
    private readonly DependencyGraph graph = new(edges);
    private readonly Dictionary<string, ChainedAction> byReference = actions.ToDictionary(action => action.Reference, StringComparer.Ordinal);

    public IReadOnlyList<ChainLink> WaitsOn(string reference) => graph.Upstream(reference);

    public IReadOnlyList<ChainLink> NeededBy(string reference) => graph.Downstream(reference);

    /// <summary>A sentence for each off-track action it waits on, nearest first.</summary>
    public IReadOnlyList<Driver> Dangers(string reference) =>
    [
        .. from link in graph.Upstream(reference)
           let upstream = byReference.GetValueOrDefault(link.Reference)
           where upstream is { Status: RagStatus.OffTrack }
           let through = link.Direct ? "" : $", through {string.Join(" and ", link.Through)},"
           select new Driver(DriverCodes.WaitsOnOffTrack, $"It waits{through} on {upstream.Reference} {UkText.Quote(upstream.Title)}, which is off track."),
    ];
}
