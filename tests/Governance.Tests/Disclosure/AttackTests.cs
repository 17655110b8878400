using Governance.Tests.Disclosure.Attacking;
using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

public sealed class AttackTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Areas = 1000;

    [Fact]
    public void Releases_TwoOfAThousandAreas_GiveNothingAway()
    {
        var broken = new List<string>();
        var (kept, byRows, withheld) = (0m, 0m, 0);
        for (var seed = 0; seed < Areas; seed++)
        {
            var area = new AnyArea(seed);
            var policy = seed % 4 == 0 ? SuppressionPolicy.Public : SuppressionPolicy.Board;
            var first = DisclosureControl.Apply(area.First, policy).Value;
            var second = DisclosureControl.Apply(area.Second, policy, first).Value;
            first.Figures.ShouldAllBe(f => f.Reason != DisclosureReason.Withheld, $"area {seed}: without an earlier release something can always be told");
            broken.AddRange(Attacker.Broken((area.First, first)).Select(b => $"area {seed}, first release: {b}"));
            broken.AddRange(Attacker.Broken((area.First, first), (area.Second, second)).Select(b => $"area {seed}, both releases: {b}"));
            (kept, byRows) = (kept + first.Kept.WeightPercent, byRows + first.Kept.WholeRowsWeightPercent);
            withheld += second.Figures.Any(f => f.Reason == DisclosureReason.Withheld) ? 1 : 0;
        }

        output.WriteLine($"kept {kept / Areas:0.0}% by weight, {byRows / Areas:0.0}% by whole rows; measures withheld in {withheld} second releases");
        broken.ShouldBeEmpty();
        kept.ShouldBeGreaterThan(byRows);
        withheld.ShouldBeLessThan(Areas / 5);
    }

    [Fact]
    public void Releases_WithOnlySmallFiguresSuppressed_AreBrokenInMostAreas()
    {
        var broken = Enumerable.Range(0, Areas).Count(seed => new AnyArea(seed).First is var draft && Attacker.Broken((draft, Naive.Release(draft, SuppressionPolicy.Board))).Count > 0);

        output.WriteLine($"{broken} of {Areas} broken");
        broken.ShouldBeGreaterThan(Areas * 3 / 4);
    }
}
