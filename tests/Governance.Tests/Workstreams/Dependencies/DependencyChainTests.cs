using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Dependencies;

namespace Governance.Tests.Workstreams.Dependencies;

public sealed class DependencyChainTests
{
    private static readonly DependencyEdge[] Edges = [new("WS08-02", "WS04-03"), new("WS04-03", "WS06-04"), new("WS04-03", "WS04-07"), new("WS06-04", "WS02-01")];

    private static readonly DependencyChain Chain = new(
        Edges,
        [
            new ChainedAction("WS08-02", "Outreach offer", RagStatus.OnTrack),
            new ChainedAction("WS04-03", "Shared pathway", RagStatus.OnTrack),
            new ChainedAction("WS04-07", "Fill three posts", RagStatus.OffTrack),
            new ChainedAction("WS06-04", "New specification", RagStatus.AtRisk),
            new ChainedAction("WS02-01", "Review funding", RagStatus.OffTrack),
        ]);

    [Fact]
    public void WaitsOn_Chain_ListsNearestFirst()
    {
        Chain.WaitsOn("WS08-02").Select(link => link.Reference).ShouldBe(["WS04-03", "WS04-07", "WS06-04", "WS02-01"]);
        Chain.WaitsOn("WS02-01").ShouldBeEmpty();
        Chain.WaitsOn("unknown").ShouldBeEmpty();
    }

    [Fact]
    public void NeededBy_Chain_ListsAllThatWait()
    {
        var links = Chain.NeededBy("WS02-01");
        links.Select(link => link.Reference).ShouldBe(["WS06-04", "WS04-03", "WS08-02"]);
        links.Select(link => link.Direct).ShouldBe([true, false, false]);
        links[2].Through.ShouldBe(["WS06-04", "WS04-03"]);
    }

    [Fact]
    public void Dangers_OffTrackUpstream_IsNamedWithTheWayToIt() => Chain.Dangers("WS04-03").Select(driver => driver.Sentence).ShouldBe(
    [
        "It waits on WS04-07 “Fill three posts”, which is off track.",
        "It waits, through WS06-04, on WS02-01 “Review funding”, which is off track.",
    ]);

    [Fact]
    public void Dangers_NothingOffTrackUpstream_AreNone()
    {
        Chain.Dangers("WS02-01").ShouldBeEmpty();
        new DependencyChain(Edges, [new ChainedAction("WS06-04", "New specification", RagStatus.AtRisk)]).Dangers("WS04-03").ShouldBeEmpty();
    }

    [Fact]
    public void WaitsOn_StoredLoop_EndsAndLeavesItselfOut() =>
        new DependencyChain([new DependencyEdge("A", "B"), new DependencyEdge("B", "A")], []).WaitsOn("A").ShouldHaveSingleItem().Reference.ShouldBe("B");
}
