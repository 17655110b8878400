using Governance.Platform.Figures;
using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure;

public sealed class RefusalTests
{
    private static readonly DraftRelease Good = Drafts.Of(new[,] { { 8, 20 }, { 15, 25 } });

    public static TheoryData<string, SuppressionPolicy> Policies => new()
    {
        { nameof(SuppressionPolicy.Threshold), new() { Threshold = 0 } },
        { nameof(SuppressionPolicy.Width), new() { Width = 3 } },
        { nameof(SuppressionPolicy.RoundingBase), new() { RoundingBase = 0 } },
        { nameof(SuppressionPolicy.SmallestDenominator), new() { SmallestDenominator = 4 } },
        { nameof(SuppressionPolicy.SumWidthPercent), new() { SumWidthPercent = 0 } },
        { nameof(SuppressionPolicy.Symbol), new() { Symbol = FigureSymbol.None } },
    };

    public static TheoryData<string, DraftRelease> Drafted => new()
    {
        { "missing", Good with { Figures = [.. Good.Figures.Skip(1)] } },
        { "twice", Good with { Figures = [.. Good.Figures, Good.Figures[0]] } },
        { "its parts", Good with { Figures = [.. Good.Figures.Select((f, i) => i == 0 ? f with { Value = f.Value + 1 } : f)] } },
        { "in no table", Good with { Figures = [.. Good.Figures, new(FigureKey.Of(Drafts.Plans, "r9", "c0"), 1)] } },
        { "negative", Good with { Figures = [.. Good.Figures.Select((f, i) => i == 4 ? f with { Value = -1 } : f)] } },
        { "the total comes first", Good with { Dimensions = [new("row", [new("r0", "all"), new("all", null)]), Good.Dimensions[1]] } },
        { "added up over", Good with { Measures = [.. Good.Measures, new("days", MeasureKind.Sum)] } },
        { "no count of this draft", Good with { Splits = [new(Drafts.Plans, ["gone"])] } },
        { "nor a rest named before", Good with { Splits = [new("left", [Drafts.Plans]), new(Drafts.Plans, [Drafts.Plans]) { Rest = "left" }] } },
        { "twice a measure, rate or rest", Good with { Splits = [new(Drafts.Plans, [Drafts.Plans]) { Rest = Drafts.Plans }] } },
        { "part of itself", Good with { Splits = [new(Drafts.Plans, [Drafts.Plans])] } },
        { "numerator", Good with { Rates = [new("share", "gone", Drafts.Plans, 100, 1)] } },
        { "does not have", Good with { Tables = [new(["row", "colour"], [Drafts.Plans])] } },
    };

    [Theory]
    [MemberData(nameof(Policies))]
    public void Policy_ThatProtectsNobody_IsRefused(string field, SuppressionPolicy policy) =>
        DisclosureControl.Apply(Good, policy).Problems.ShouldHaveSingleItem().Field.ShouldBe(field);

    [Theory]
    [MemberData(nameof(Drafted))]
    public void Draft_ThatDoesNotHangTogether_IsRefused(string words, DraftRelease draft)
    {
        var refused = DisclosureControl.Apply(draft, SuppressionPolicy.Board);

        refused.Ok.ShouldBeFalse();
        refused.Problems.ShouldContain(p => p.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_WithoutATableToldEarlier_IsRefused()
    {
        var earlier = DisclosureControl.Apply(Good, SuppressionPolicy.Board).Value;

        var refused = DisclosureControl.Apply(Drafts.Of(new[,] { { 8, 20 } }), SuppressionPolicy.Board, earlier);

        refused.Problems.ShouldHaveSingleItem().Code.ShouldBe("earlier-release-wider");
    }

    [Theory]
    [InlineData(false, "0 1", "0 2", "1 2")]
    [InlineData(true, "0 1", "0 2")]
    [InlineData(true, "0 1", "0 2", "1 2", "0 1 2")]
    public void Tables_ThatGoRoundInACircle_AreReleasedWithAQuery(bool apart, params string[] tables)
    {
        var dimensions = Enumerable.Range(0, 3).Select(d => Hierarchy.Flat($"d{d}", "all", "a", "b")).ToList();
        var draft = new Drafts(dimensions) { Tables = [.. tables.Select(t => t.Split(' ').Select(int.Parse).ToArray())] }.Count([.. Enumerable.Range(0, 200).Select(i => new Child([i % 2 == 0 ? "a" : "b", i % 3 == 0 ? "a" : "b", i % 5 == 0 ? "a" : "b"]))]);

        var release = DisclosureControl.Apply(draft, SuppressionPolicy.Board);

        release.Ok.ShouldBeTrue();
        release.Problems.Select(p => p.Code).ShouldBe(apart ? [] : ["tables-in-a-circle"]);
    }

    [Fact]
    public void Releases_OutsideTheWarehouse_CannotBeMade()
    {
        foreach (var type in (Type[])[typeof(ReleasedFigure), typeof(ReleaseTables)])
        {
            type.IsSealed.ShouldBeTrue();
            type.GetConstructors().ShouldBeEmpty();
            type.GetProperties().Where(p => p.SetMethod is { IsPublic: true }).ShouldBeEmpty();
        }

        typeof(ReleasedFigure).GetProperties().Select(p => p.Name).ShouldNotContain("Truth");
    }
}
