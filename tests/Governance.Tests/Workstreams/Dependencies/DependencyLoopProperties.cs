using FsCheck;
using FsCheck.Fluent;
using Governance.Workstreams.Domain.Dependencies;

namespace Governance.Tests.Workstreams.Dependencies;

public sealed class DependencyLoopProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly Gen<string> Reference = Gen.Elements("A", "B", "C", "D", "E", "F", "G");

    private static readonly Gen<DependencyEdge> Edge = from waits in Reference from other in Reference select new DependencyEdge(waits, other);

    private static Arbitrary<DependencyEdge[]> Edges => Gen.Choose(0, 9).SelectMany(count => Edge.ArrayOf(count)).ToArbitrary();

    [Fact]
    public void Find_AnyEdges_FindsALoopExactlyWhenNoOrderExists() =>
        Prop.ForAll(Edges, edges => DependencyLoop.Find(edges) is null == CanBeOrdered(edges)).Check(Many);

    [Fact]
    public void Find_AnyLoop_IsMadeOfTheEdgesGivenAndClosesOnce() => Prop.ForAll(Edges, edges =>
        DependencyLoop.Find(edges) is not { References: var loop }
            || (loop[0] == loop[^1]
                && loop.Zip(loop.Skip(1)).All(step => edges.Contains(new DependencyEdge(step.First, step.Second)))
                && loop.Skip(1).Distinct().Count() == loop.Count - 1)).Check(Many);

    [Fact]
    public void Find_AnyOrderOfEdges_NamesTheSameLoop() => Prop.ForAll(Edges, edges =>
        DependencyLoop.Find(edges)?.ToString() == DependencyLoop.Find(edges.Reverse())?.ToString()).Check(Many);

    [Fact]
    public void Check_AddedToAnOrderlyPlan_RefusesExactlyWhatMakesALoop() => Prop.ForAll(
        Edges.Filter(CanBeOrdered),
        Edge.ToArbitrary(),
        (edges, added) => DependencyLoop.Check(edges, added) is null == CanBeOrdered([.. edges, added])).Check(Many);

    /// <summary>Takes away what waits on nothing, again and again; a loop is what will not go.</summary>
    private static bool CanBeOrdered(DependencyEdge[] edges)
    {
        var left = edges.ToList();
        while (left.RemoveAll(edge => left.TrueForAll(other => other.Waits != edge.On)) > 0)
        {
            continue;
        }

        return left.Count == 0;
    }
}
