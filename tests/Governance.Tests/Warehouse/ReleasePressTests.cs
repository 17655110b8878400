using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Releases;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

public sealed class ReleasePressTests
{
    private static readonly FigureFilter Whole = new();

    [Fact]
    public async Task Build_HidesASmallCount_AndWhatWouldGiveItAway()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();

        var figures = await Figures(house, build.Id, "plans-in-force");

        Of(figures, Whole).ShouldBe(63);
        Of(figures, new("south", Need: "ASD")).ShouldBeNull("three children");
        Of(figures, new("south", Need: "SLCN")).ShouldBeNull("with the whole of the south it would tell the three");
        figures.Single(f => f.At == new FigureFilter("south", Need: "ASD")).Value.Symbol.ShouldBe(FigureSymbol.Suppressed);
    }

    [Fact]
    public async Task Build_WithoutSmallCounts_HidesNothing()
    {
        await using var house = await NightHouse.Open();
        var plans = house.Sources.Children.Rows;
        house.Sources.Children.Rows = day => [.. plans(day), .. Enumerable.Range(401, 9).Select(row => ChildRows.Plan(row, "south"))];

        var build = await house.Built();

        (await Figures(house, build.Id, "plans-in-force")).ShouldAllBe(f => f.Value.Number != null);
    }

    [Fact]
    public async Task Build_OfEvents_TellsMonthsAsAWholeAndAWholeQuarterByBand()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();

        var figures = await Figures(house, build.Id, "plans-issued");

        figures.Where(f => f.Period.Grain == PeriodGrain.Month).Select(f => f.At).Distinct().ShouldBe([Whole]);
        figures.Where(f => f.Period.Grain == PeriodGrain.FinancialQuarter).Select(f => f.PeriodKey).Distinct().ShouldBe(["202627-financial-year-q2"], "October’s quarter has not ended");
        Of([.. figures.Where(f => f.PeriodKey == "202627-financial-year-q2")], new("south")).ShouldBe(12);
    }

    [Fact]
    public async Task Build_WithAMonthThatIsHidden_TellsNoQuarterOfIt()
    {
        await using var house = await NightHouse.Open();
        var issued = house.Sources.Issued.Rows;
        house.Sources.Issued.Rows = day => [.. issued(day).Where(r => r.PeriodKey != "2026-august" || r.SourceRow % 6 == 0)];

        var build = await house.Built();

        var figures = await Figures(house, build.Id, "plans-issued");
        figures.Single(f => f.PeriodKey == "2026-august").Value.Number.ShouldBeNull();
        figures.ShouldNotContain(f => f.Period.Grain == PeriodGrain.FinancialQuarter);
    }

    [Fact]
    public async Task Make_ForThePublic_RoundsAndReportsWhatIsKept()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();
        var release = new ReleaseSet(Guid.CreateVersion7(), SuppressionPolicy.Public);

        var made = await Press(house, release, build.Id, []);

        made.Problems.ShouldBeEmpty();
        made.Value.Kept.Shown.ShouldBeInRange(1, made.Value.Kept.Figures - 1);
        (await Figures(house, release.Id, "plans-in-force")).Select(f => f.Value.Number).OfType<decimal>().ShouldAllBe(n => n % 5 == 0);
        (await Figures(house, build.Id, "plans-in-force")).Select(f => f.Value.Number).ShouldContain(63m, "the officers’ figures stay as they were");
    }

    [Fact]
    public async Task Make_Twice_StoresTheSameFigures()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();
        var (one, two) = (new ReleaseSet(Guid.CreateVersion7(), SuppressionPolicy.Board), new ReleaseSet(Guid.CreateVersion7(), SuppressionPolicy.Board));

        await Press(house, one, build.Id, []);
        await Press(house, two, build.Id, []);

        var (first, second) = (await Stored(house, one.Id), await Stored(house, two.Id));
        first.ShouldNotBeEmpty();
        second.ShouldBe(first);
    }

    [Fact]
    public async Task Make_AfterAnEarlierRelease_StillHidesWhatThatHid()
    {
        await using var house = await NightHouse.Open();
        var first = await house.Built();
        var before = new ReleaseSet(Guid.CreateVersion7(), SuppressionPolicy.Board);
        await Press(house, before, first.Id, []);
        house.Clock.Pass(TimeSpan.FromDays(1));
        var plans = house.Sources.Children.Rows;
        house.Sources.Children.Rows = day => [.. plans(day), .. Enumerable.Range(401, 1).Select(row => ChildRows.Plan(row, "north", "SLCN"))];
        var second = await house.Built();
        var after = new ReleaseSet(Guid.CreateVersion7(), SuppressionPolicy.Board);

        var made = await Press(house, after, second.Id, [before]);

        made.Problems.ShouldBeEmpty();
        Of(await Figures(house, after.Id, "plans-in-force"), new("south", Need: "ASD")).ShouldBeNull();
        Of(await Figures(house, after.Id, "plans-in-force"), new("south", Need: "SLCN")).ShouldBeNull();
    }

    [Fact]
    public async Task Make_ByAPolicyThatProtectsNothing_IsRefused()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();

        var made = await Press(house, new(Guid.CreateVersion7(), new() { Threshold = 4, Width = 2 }), build.Id, []);

        made.Problems.Single().Message.ShouldContain("at least the threshold");
    }

    [Fact]
    public async Task Remove_OfARelease_LeavesOthers()
    {
        await using var house = await NightHouse.Open();
        var build = await house.Built();
        var release = new ReleaseSet(Guid.CreateVersion7(), SuppressionPolicy.Board);
        await Press(house, release, build.Id, []);

        await house.In(async scope =>
        {
            await scope.GetRequiredService<ReleasePress>().Remove(release.Id, default);
            return true;
        });

        (await Stored(house, release.Id)).ShouldBeEmpty();
        (await Stored(house, build.Id)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Build_WithoutACensusOfATerm_TellsNoPupilsOfIt()
    {
        await using var house = await NightHouse.Open();
        house.Sources.Suspensions.Rows = _ => [.. Enumerable.Range(1, 40).Select(row => ChildRows.Suspension(row))];

        var build = await house.Built();

        Of(await Figures(house, build.Id, "suspensions"), Whole).ShouldBe(40);
        (await Figures(house, build.Id, "census-pupils")).ShouldBeEmpty("nobody sent a census, which is not a census of nobody");
        (await Figures(house, build.Id, "k")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Build_OfAnIndicatorOfAFewChildren_HidesIt()
    {
        await using var house = await NightHouse.Open();
        house.Sources.Indicators.Rows = _ => [Other("n")];
        house.Sources.IndicatorValues.Rows = _ => [Rows.Value("2026-october"), Rows.Value("2026-september", numerator: 4_000_000), Rows.Value("2026-august", denominator: 9_000_000, numerator: 8_000_000)];

        var build = await house.Built();

        var figures = await Figures(house, build.Id, "n");
        figures.ToDictionary(f => f.PeriodKey, f => f.Reason).ShouldBe(new Dictionary<string, DisclosureReason>
        {
            ["2026-october"] = DisclosureReason.None,
            ["2026-september"] = DisclosureReason.Small,
            ["2026-august"] = DisclosureReason.SmallDenominator,
        }, ignoreOrder: true);
        figures.Where(f => f.Reason != DisclosureReason.None).ShouldAllBe(f => f.Value.Number == null);
    }

    [Fact]
    public async Task Build_OfPlansByKindOfSetting_TellsTheKindsByAreaGroupAndMainstreamByNeedToo()
    {
        await using var house = await NightHouse.Open();
        var plans = house.Sources.Children.Rows;
        house.Sources.Children.Rows = day =>
        [
            .. plans(day), .. Enumerable.Range(401, 9).Select(row => ChildRows.Plan(row, "south")),
            .. Enumerable.Range(501, 20).Select(row => ChildRows.Plan(row, row % 2 == 0 ? "north" : "south", setting: "special")), .. Enumerable.Range(601, 3).Select(row => ChildRows.Plan(row, setting: "home")), .. Enumerable.Range(701, 6).Select(row => ChildRows.Plan(row, setting: "none")),
        ];

        var build = await house.Built();

        var (special, home, mainstream) = (await Figures(house, build.Id, "plans-special"), await Figures(house, build.Id, "plans-home"), await Figures(house, build.Id, "plans-mainstream"));
        (Of(special, Whole), Of(special, new("north"))).ShouldBe((20, 10));
        special.ShouldAllBe(f => f.At.Phase == "" && f.At.Need == "");
        Of(home, Whole).ShouldBeNull("three children");
        Of(mainstream, new(Need: "ASD")).ShouldBe(24);
        (await Figures(house, build.Id, "plans-not-mainstream")).ShouldBeEmpty("what is left has a name only so that it can be divided");
    }

    [Fact]
    public async Task Build_OfSoFewInOtherSettingsThatMainstreamWouldBeHidden_TellsNoKindsInstead()
    {
        await using var house = await NightHouse.Open();
        var plans = house.Sources.Children.Rows;
        house.Sources.Children.Rows = day => [.. plans(day), .. Enumerable.Range(501, 3).Select(row => ChildRows.Plan(row, need: "SLCN", setting: "special")), .. Enumerable.Range(601, 2).Select(row => ChildRows.Plan(row, need: "SLCN", setting: "home"))];

        var build = await house.Built();

        var mainstream = await Figures(house, build.Id, "plans-mainstream");
        Of(mainstream, Whole).ShouldBe(63);
        mainstream.ShouldContain(f => f.At.Area != "" && f.At.Need != "", "it is told as finely as ever");
        (await Figures(house, build.Id, "plans-special")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Build_OfAlternativeProvision_TellsItsTypesOfTheWholeAreaOnly()
    {
        await using var house = await NightHouse.Open();
        house.Sources.Places.Rows = _ =>
        [
            .. Enumerable.Range(1, 30).Select(row => ChildRows.Place(row)), .. Enumerable.Range(101, 12).Select(row => ChildRows.Place(row, setting: "ap-academy")),
            .. Enumerable.Range(201, 8).Select(row => ChildRows.Place(row, setting: "tuition")), .. Enumerable.Range(301, 6).Select(row => ChildRows.Place(row, setting: "unregistered")),
        ];

        var build = await house.Built();

        (Of(await Figures(house, build.Id, "ap-pupil-referral-unit"), Whole), Of(await Figures(house, build.Id, "ap-academy"), Whole), Of(await Figures(house, build.Id, "ap-tuition"), Whole)).ShouldBe((30, 12, 8));
        (await Figures(house, build.Id, "ap-tuition")).ShouldHaveSingleItem();
        Of(await Figures(house, build.Id, "ap-unregistered"), Whole).ShouldBe(25m, "14 of 56");
        (await Figures(house, build.Id, "ap-placements")).Count.ShouldBeGreaterThan(1);
    }

    private static IndicatorRow Other(string key) => new()
    {
        IndicatorId = Sources.OnTime,
        Key = key,
        Name = key,
        Heading = "",
        ServiceArea = "Education",
        OwnerRole = "Head of SEND",
        Unit = "Percent",
        Per = 1,
        Polarity = "Lower",
        Definition = 1,
        IsLive = true,
    };

    private static Task<Result<ReleaseMade>> Press(NightHouse house, ReleaseSet release, Guid build, IReadOnlyList<ReleaseSet> earlier) =>
        house.In(scope => scope.GetRequiredService<ReleasePress>().Make(release, build, earlier, null, default));

    private static Task<IReadOnlyList<ShownFigure>> Figures(NightHouse house, Guid set, string measure) =>
        house.In(scope => scope.GetRequiredService<FigureMart>().Of(set, [measure], DateOnly.MinValue, default));

    private static Task<List<string>> Stored(NightHouse house, Guid set) => house.Read(async db =>
        (await db.Set<ReleasedRow>().AsNoTracking().Where(r => r.BuildId == set).ToListAsync())
        .ConvertAll(r => $"{r.Measure} {r.PeriodKey} {r.AreaCode} {r.Phase} {r.Need} {r.Cohort} {r.ValueMillionths} {r.Symbol} {r.Reason}").Order(StringComparer.Ordinal).ToList());

    private static decimal? Of(IReadOnlyList<ShownFigure> figures, FigureFilter at) => figures.Single(f => f.At == at).Value.Number;
}
