using Governance.Workstreams.Domain.Dependencies;

namespace Governance.Tests.Workstreams.Dependencies;

public sealed class DependencyLoopTests
{
    private static readonly DependencyEdge[] Chain = [new("WS08-02", "WS04-07"), new("WS04-07", "WS06-04"), new("WS06-04", "WS02-01")];

    [Fact]
    public void Find_Chain_HasNoLoop()
    {
        DependencyLoop.Find(Chain).ShouldBeNull();
        DependencyLoop.Find([]).ShouldBeNull();
    }

    [Fact]
    public void Find_TwoWaitingOnEachOther_NamesTheLoopInFull() =>
        DependencyLoop.Find([.. Chain, new DependencyEdge("WS06-04", "WS04-07")])!.ToString().ShouldBe("WS04-07 → WS06-04 → WS04-07");

    [Fact]
    public void Find_LongLoopBesideAShortOne_NamesTheShorter()
    {
        DependencyEdge[] edges = [.. Chain, new("WS02-01", "WS08-02"), new("X", "Y"), new("Y", "X")];
        DependencyLoop.Find(edges)!.ToString().ShouldBe("X → Y → X");
        DependencyLoop.Find(edges[..4])!.ToString().ShouldBe("WS02-01 → WS08-02 → WS04-07 → WS06-04 → WS02-01");
    }

    [Fact]
    public void Check_DependencyThatClosesALoop_IsRefusedByName()
    {
        var problem = DependencyLoop.Check(Chain, new DependencyEdge("WS02-01", "WS04-07")).ShouldNotBeNull();
        (problem.Code, problem.Field).ShouldBe(("dependency-loop", "WaitsOn"));
        problem.Message.ShouldBe("WS02-01 cannot wait on WS04-07: that would make a loop, WS02-01 → WS04-07 → WS06-04 → WS02-01. Remove one of these dependencies first.");
    }

    [Fact]
    public void Check_OnItself_IsRefused() =>
        DependencyLoop.Check([], new DependencyEdge("WS04-07", "WS04-07"))!.Message.ShouldContain("WS04-07 → WS04-07.");

    [Fact]
    public void Check_DependencyThatClosesNone_IsAccepted()
    {
        DependencyLoop.Check(Chain, new DependencyEdge("WS08-02", "WS02-01")).ShouldBeNull();
        DependencyLoop.Check([new DependencyEdge("A", "B"), new DependencyEdge("B", "A")], new DependencyEdge("C", "A")).ShouldBeNull();
    }

    [Fact]
    public void Find_ChainOfFiveThousand_NeedsNoDeepStack()
    {
        var edges = Enumerable.Range(0, 5000).Select(number => new DependencyEdge($"{number:0000}", $"{number + 1:0000}")).ToList();
        DependencyLoop.Check(edges, new DependencyEdge("5000", "0000"))!.Message.ShouldContain("5000 → 0000 → 0001");
    }
}
