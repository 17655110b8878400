using Governance.Tests.Disclosure.Attacking;
using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

public sealed class AttackTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Areas = 1000;
    private const int MoreAreas = 60;

    [Fact]
    public void Releases_TwoOfAThousandAreas_GiveNothingAway()
    {
        var broken = new List<string>();
        var (kept, byRows, withheld) = (0m, 0m, 0);
        for (var seed = 0; seed < Areas; seed++)
        {
            var told = Told(new(seed), seed % 4 == 0 ? SuppressionPolicy.Public : SuppressionPolicy.Board);
            told[0].Release.Figures.ShouldAllBe(f => f.Reason != DisclosureReason.Withheld, $"area {seed}: without an earlier release something can always be told");
            broken.AddRange(Attacker.Broken(told[0]).Select(b => $"area {seed}, first release: {b}"));
            broken.AddRange(Attacker.Broken(told).Select(b => $"area {seed}, both releases: {b}"));
            (kept, byRows) = (kept + told[0].Release.Kept.WeightPercent, byRows + told[0].Release.Kept.WholeRowsWeightPercent);
            withheld += IsWithheld(told[1].Release) ? 1 : 0;
        }

        output.WriteLine($"kept {kept / Areas:0.0}% by weight, {byRows / Areas:0.0}% by whole rows; measures withheld in {withheld} second releases");
        broken.ShouldBeEmpty();
        kept.ShouldBeGreaterThan(byRows);
        withheld.ShouldBeLessThan(Areas / 15);
    }

    [Fact]
    public void Releases_ThreeToFiveOfAnArea_GiveNothingAway()
    {
        var broken = new List<string>();
        var (withheld, all) = (0, 0);
        for (var seed = 0; seed < MoreAreas; seed++)
        {
            var policy = (seed % 4 == 0 ? SuppressionPolicy.Public : SuppressionPolicy.Board) with { ZerosShown = seed % 2 == 0 };
            var told = Told(new(seed, releases: 3 + (seed % 3)), policy);
            broken.AddRange(Attacker.Broken(told).Select(b => $"area {seed}, {told.Count} releases: {b}"));
            (withheld, all) = (withheld + told.Count(t => IsWithheld(t.Release)), all + told.Count);
        }

        output.WriteLine($"measures withheld in {withheld} of {all} releases");
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Releases_WithOnlySmallFiguresSuppressed_AreBrokenInMostAreas()
    {
        var broken = Enumerable.Range(0, Areas).Count(seed => new AnyArea(seed).Counted[0] is var draft && Attacker.Broken((draft, Naive.Release(draft, SuppressionPolicy.Board))).Count > 0);

        output.WriteLine($"{broken} of {Areas} broken");
        broken.ShouldBeGreaterThan(Areas * 3 / 4);
    }

    /// <summary>Releases each draft, held against those before it.</summary>
    private static List<(DraftRelease Draft, ReleaseTables Release)> Told(AnyArea area, SuppressionPolicy policy)
    {
        var told = new List<(DraftRelease Draft, ReleaseTables Release)>();
        foreach (var draft in area.Counted)
        {
            told.Add((draft, DisclosureControl.Apply(draft, policy, [.. told.Select(t => t.Release)]).Value));
        }

        return told;
    }

    private static bool IsWithheld(ReleaseTables release) => release.Figures.Any(f => f.Reason == DisclosureReason.Withheld);
}
