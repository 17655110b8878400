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
        var (shown, byRows, hidden, withheld, wideEarlier) = (0m, 0m, 0, 0, 0);
        var (engine, attack) = (new System.Diagnostics.Stopwatch(), new System.Diagnostics.Stopwatch());
        for (var seed = 0; seed < Areas; seed++)
        {
            var area = new AnyArea(seed);
            var policy = seed % 4 == 0 ? SuppressionPolicy.Public : SuppressionPolicy.Board;
            engine.Start();
            var first = DisclosureControl.Apply(area.First, policy).Value;
            var second = DisclosureControl.Apply(area.Second, policy, first).Value;
            engine.Stop();
            withheld += first.Figures.Any(f => f.Reason == DisclosureReason.Withheld) ? 1 : 0;
            wideEarlier += second.Figures.Any(f => f.Reason == DisclosureReason.Withheld) ? 1 : 0;
            attack.Start();
            broken.AddRange(Attacker.Broken((area.First, first)).Select(b => $"area {seed}, first release: {b}"));
            broken.AddRange(Attacker.Broken((area.First, first), (area.Second, second)).Select(b => $"area {seed}, both releases: {b}"));
            attack.Stop();
            (shown, byRows) = (shown + first.Kept.WeightPercent, byRows + first.Kept.WholeRowsWeightPercent);
            hidden += first.Figures.Count(f => f.Shown.Number is null);
        }

        output.WriteLine($"kept {shown / Areas:0.0}% by weight, {byRows / Areas:0.0}% by whole rows; {hidden} suppressed; withheld {withheld}, with earlier {wideEarlier}; engine {engine.ElapsedMilliseconds} ms, attack {attack.ElapsedMilliseconds} ms; broken {broken.Count}");
        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Releases_WithOnlySmallFiguresSuppressed_AreBrokenInMostAreas()
    {
        var broken = Enumerable.Range(0, Areas).Count(seed => new AnyArea(seed).First is var draft && Attacker.Broken((draft, Naive.Release(draft, SuppressionPolicy.Board))).Count > 0);

        output.WriteLine($"{broken} of {Areas} broken");
        broken.ShouldBeGreaterThan(Areas * 3 / 4);
    }
}
