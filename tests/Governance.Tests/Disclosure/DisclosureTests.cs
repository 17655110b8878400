using Governance.Platform.Figures;
using Governance.Tests.Disclosure.Attacking;
using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

public sealed class DisclosureTests
{
    private static readonly DraftRate Share = new("share", Drafts.InTime, Drafts.Plans, 100, 1);
    private static readonly DraftRate Average = new("average", Drafts.Days, Drafts.Plans, 1, 1);

    [Fact]
    public void SmallCount_AloneInItsRowAndColumn_TakesOthersWithIt()
    {
        var draft = Drafts.Of(new[,] { { 2, 20, 30 }, { 15, 25, 11 }, { 40, 12, 19 } });

        Attacker.Broken((draft, Naive.Release(draft, SuppressionPolicy.Board))).ShouldNotBeEmpty();
        var release = Released(draft, SuppressionPolicy.Board);
        Reasons(release).ShouldContain((Key(Drafts.Plans, "r0", "c0"), DisclosureReason.Small));
        release.Figures.Count(f => f.Reason == DisclosureReason.Secondary).ShouldBe(3, "one rectangle is enough");
        release.Kept.WeightPercent.ShouldBeGreaterThan(release.Kept.WholeRowsWeightPercent);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Release_OfATableThatGivesItselfAway_GivesNothingAway(string why, int[] first, int[] second, int[] third)
    {
        var cells = new int[3, first.Length];
        for (var c = 0; c < first.Length; c++)
        {
            (cells[0, c], cells[1, c], cells[2, c]) = (first[c], second[c], third[c]);
        }

        var draft = Drafts.Of(cells);

        Attacker.Broken((draft, Naive.Release(draft, SuppressionPolicy.Board))).ShouldNotBeEmpty(why);
        foreach (var policy in (SuppressionPolicy[])[SuppressionPolicy.Board, SuppressionPolicy.Public, SuppressionPolicy.Board with { ZerosShown = false }])
        {
            Released(draft, policy);
        }
    }

    public static TheoryData<string, int[], int[], int[]> Tables => new()
    {
        { "two in a row that come to 2 are both 1", [1, 1, 20], [10, 12, 30], [9, 14, 21] },
        { "noughts leave one place for the rest", [3, 0, 0], [10, 0, 30], [9, 14, 0] },
        { "a column of small counts that come to little", [1, 30, 20], [2, 12, 30], [1, 14, 21] },
        { "all children of a row in one column", [0, 7, 0], [2, 10, 10], [0, 9, 9] },
    };

    [Fact]
    public void Share_OfAShownWhole_IsHiddenWhenThoseLeftAreFew()
    {
        var draft = Counted([("r0", 40, 38, 0), ("r1", 50, 20, 0), ("r2", 60, 41, 0)], Share);

        var release = Released(draft, SuppressionPolicy.Board);
        Shown(release, "share", "r0").ShouldBe("c");
        Shown(release, "share", "all").ShouldNotBe("c", "the area as a whole says nothing of two children");
        (Shown(release, Drafts.InTime, "r0") == "c" || Shown(release, Drafts.Plans, "r0") == "c").ShouldBeTrue();
    }

    [Fact]
    public void Share_OverFewerThanThePolicySays_IsHiddenAlthoughItsCountsAreShown()
    {
        var release = Released(Counted([("r0", 9, 0, 0), ("r1", 50, 20, 0)], Share), SuppressionPolicy.Board);

        (Shown(release, Drafts.Plans, "r0"), Shown(release, "share", "r0"), Shown(release, "share", "r1")).ShouldBe(("9", "c", "40"));
        Reasons(release).ShouldContain((Key("share", "r0"), DisclosureReason.SmallDenominator));
    }

    [Fact]
    public void Parts_OfWhatIsLeft_AreHeldWithThePartBesideThem()
    {
        // 40 less 30 in mainstream less 7 in special schools are 3, who stand in no table.
        var children = Kind(Drafts.Main, 30).Concat(Kind(Drafts.Special, 7)).Concat(Kind("", 3));
        var draft = new Drafts([Hierarchy.Flat("row", "all", "r0", "r1")]) { Kinds = [] }.Count([.. children]);
        Attacker.Broken((draft, Naive.Release(draft, SuppressionPolicy.Board))).ShouldNotBeEmpty();

        var release = Released(draft, SuppressionPolicy.Board);

        Shown(release, Drafts.Plans, "all").ShouldBe("40");
        (Shown(release, Drafts.Main, "all") == "c" || Shown(release, Drafts.Special, "all") == "c").ShouldBeTrue();
    }

    [Fact]
    public void Average_OfOneChild_IsHidden_AndCannotBeTakenFromTheTotal()
    {
        var draft = Counted([("r0", 1, 0, 130), ("r1", 50, 0, 4000), ("r2", 30, 0, 2000)], Average);

        var release = Released(draft, SuppressionPolicy.Board);
        (Shown(release, "average", "r0"), Shown(release, Drafts.Days, "r0")).ShouldBe(("c", "c"));
        release.Figures.Count(f => f.Key.Measure == Drafts.Days && f.Withheld).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Tables_ByNeedAndByPhase_AreHeldTogether()
    {
        Hierarchy[] dimensions = [Hierarchy.Flat("area", "all", "north", "south"), Hierarchy.Flat("need", "all", "autism", "speech"), Hierarchy.Flat("phase", "all", "primary", "secondary")];
        var children = Many("north", "autism", "primary", 12).Concat(Many("north", "speech", "secondary", 3)).Concat(Many("south", "autism", "secondary", 20)).Concat(Many("south", "speech", "primary", 18));
        var draft = new Drafts(dimensions) { Tables = [[0, 1], [0, 2]] }.Count([.. children]);

        Attacker.Broken((draft, Naive.Release(draft, SuppressionPolicy.Board))).ShouldNotBeEmpty();
        var release = Released(draft, SuppressionPolicy.Board);
        release.Figures.Count.ShouldBe(15, "what both tables show is one figure");
    }

    [Fact]
    public void Release_AfterAChildLeft_DoesNotTellWhichOneByTheDifference()
    {
        var before = Drafts.Of(new[,] { { 6, 20, 30 }, { 15, 25, 11 }, { 40, 12, 19 } });
        var after = Drafts.Of(new[,] { { 4, 20, 30 }, { 15, 25, 11 }, { 40, 12, 19 } });
        var first = Released(before, SuppressionPolicy.Board);

        var second = DisclosureControl.Apply(after, SuppressionPolicy.Board, first).Value;

        Attacker.Broken((before, first), (after, Naive.Release(after, SuppressionPolicy.Board))).ShouldNotBeEmpty();
        var blind = DisclosureControl.Apply(after, SuppressionPolicy.Board).Value;
        Attacker.Broken((before, first), (after, blind)).ShouldNotBeEmpty("a release that forgets the one before is broken by both together");
        Attacker.Broken((before, first), (after, second)).ShouldBeEmpty();
        Shown(second, Drafts.Plans, "r0", "c0").ShouldBe("c");
    }

    [Fact]
    public void SmallCount_ToldBeforeThePolicy_StaysShown_AndIsReported()
    {
        var draft = Drafts.Of(new[,] { { 2, 20 }, { 15, 25 } });
        var told = new ReleaseTables(SuppressionPolicy.Board, [.. draft.Figures.Select(f => new ReleasedFigure(f.Key, FigureValue.Of(f.Value), DisclosureReason.None, f.Value, exact: true, isRate: false))], new(0, 0, 0, 0, 0));

        var release = DisclosureControl.Apply(draft, SuppressionPolicy.Board, told).Value;

        Reasons(release).ShouldBe([(Key(Drafts.Plans, "r0", "c0"), DisclosureReason.AlreadyPublic)]);
        Shown(release, Drafts.Plans, "r0", "c0").ShouldBe("2");
    }

    [Fact]
    public void Release_ForThePublic_IsRounded_AndItsMarginsGiveNothingAway()
    {
        var release = Released(Drafts.Of(new[,] { { 2, 23, 31 }, { 17, 28, 13 }, { 41, 12, 19 } }), SuppressionPolicy.Public);

        release.Figures.Where(f => f.Shown.Number is not null).ShouldAllBe(f => f.Shown.Number % 5 == 0);
    }

    [Fact]
    public void Release_OfAFigureThatWasLargeOnce_TellsAgainWhatTheLastTold()
    {
        var (large, small) = (Drafts.Of(new[,] { { 7, 20, 30 }, { 25, 40, 35 }, { 22, 31, 50 } }), Drafts.Of(new[,] { { 3, 20, 30 }, { 25, 40, 35 }, { 22, 31, 50 } }));
        var first = DisclosureControl.Apply(large, SuppressionPolicy.Board).Value;
        var second = DisclosureControl.Apply(small, SuppressionPolicy.Board, first).Value;

        var third = DisclosureControl.Apply(small, SuppressionPolicy.Board, first, second).Value;

        third.Figures.Select(f => (f.Key, f.Shown)).ShouldBe(second.Figures.Select(f => (f.Key, f.Shown)));
        third.Figures.Single(f => f.Key.Place == "r0|c0").Shown.Number.ShouldBeNull();
        third.Figures.Count(f => f.Shown.Number is not null).ShouldBeGreaterThan(third.Figures.Count / 3);
    }

    [Fact]
    public void Release_ThatHasNowWhatMustStayHidden_HidesANoughtRatherThanAll()
    {
        var (one, none) = (Drafts.Of(new[,] { { 1, 20, 30 }, { 25, 40, 35 }, { 22, 31, 50 } }), Drafts.Of(new[,] { { 0, 20, 30 }, { 25, 40, 35 }, { 22, 31, 50 } }));
        var first = DisclosureControl.Apply(one, SuppressionPolicy.Board).Value;

        var second = DisclosureControl.Apply(none, SuppressionPolicy.Board, first).Value;

        var nought = second.Figures.Single(f => f.Key.Place == "r0|c0");
        nought.Shown.Number.ShouldBeNull("one child was there, and only that figure changed");
        nought.Reason.ShouldBe(DisclosureReason.Restated);
        second.Figures.ShouldContain(f => f.Shown.Number != null);
        second.Figures.ShouldAllBe(f => f.Reason != DisclosureReason.Withheld);
    }

    [Fact]
    public void Release_OfTheSameDraft_IsAlwaysTheSame()
    {
        var area = new AnyArea(7);

        DisclosureControl.Apply(area.Counted[0], SuppressionPolicy.Board).Value.Figures.Select(f => (f.Key, f.Shown, f.Reason))
            .ShouldBe(DisclosureControl.Apply(area.Counted[0], SuppressionPolicy.Board).Value.Figures.Select(f => (f.Key, f.Shown, f.Reason)));
    }

    private static ReleaseTables Released(DraftRelease draft, SuppressionPolicy policy)
    {
        var release = DisclosureControl.Apply(draft, policy).Value;
        Attacker.Broken((draft, release)).ShouldBeEmpty();
        release.Figures.ShouldAllBe(f => f.Reason != DisclosureReason.Withheld);
        return release;
    }

    private static DraftRelease Counted((string Row, int Plans, int InTime, int Days)[] rows, DraftRate rate)
    {
        var children = rows.SelectMany(r => Enumerable.Range(0, r.Plans).Select(i => new Child([r.Row], i < r.InTime, i == 0 ? r.Days : 0)));
        var other = rate == Share ? new DraftMeasure(Drafts.InTime) : new DraftMeasure(Drafts.Days, MeasureKind.Sum, Drafts.Plans);
        return new Drafts([Hierarchy.Flat("row", "all", rows.Select(r => r.Row))]) { Measures = [new(Drafts.Plans), other], Rates = [rate] }.Count([.. children]);
    }

    private static IEnumerable<Child> Kind(string kind, int count) => Enumerable.Range(0, count).Select(i => new Child(["r" + (i % 2)], Kind: kind));

    private static IEnumerable<Child> Many(string area, string need, string phase, int count) => Enumerable.Repeat(new Child([area, need, phase]), count);

    private static FigureKey Key(string measure, params string[] items) => FigureKey.Of(measure, items);

    private static string Shown(ReleaseTables release, string measure, params string[] items) => release.Figures.Single(f => f.Key == Key(measure, items)).Shown.Cell;

    private static List<(FigureKey, DisclosureReason)> Reasons(ReleaseTables release) => [.. release.Figures.Where(f => f.Reason != DisclosureReason.None).Select(f => (f.Key, f.Reason))];
}
