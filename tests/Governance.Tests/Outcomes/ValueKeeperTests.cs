using Governance.Outcomes.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Outbox;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Outcomes;

public sealed class ValueKeeperTests(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    private static readonly FigureArea Whole = new(AreaLevel.LocalAuthority, "E10000099", "Northmere");
    private static readonly FigurePeriod September = FigurePeriod.Month(new(2026, 9, 1));
    private static readonly FigurePeriod October = FigurePeriod.Month(new(2026, 10, 1));

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Take_OfTheSameReadingsAgain_ChangesNothing()
    {
        var readings = new[] { Reading(60, 96, October), Reading(61, 96, FigurePeriod.Month(new(2020, 5, 1))) };
        await Take(readings);
        var before = await Count();

        var again = await Take(readings);

        (again.New, again.Restated, again.Same).ShouldBe((0, 0, 2));
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Take_OfAChangedValue_KeepsWhatWasPublishedBesideIt()
    {
        var old = await Value(October);

        var taken = await Take([Reading(66, 96, October)], "october-again.csv");

        (taken.New, taken.Restated, taken.Same).ShouldBe((0, 1, 0));
        var now = await Value(October);
        (now.Numerator, now.File, now.Restatements).ShouldBe((66, "october-again.csv", 1));
        var former = await area.Database(db => db.Set<FormerValue>().SingleAsync(f => f.ValueId == now.Id));
        (former.Numerator, former.Number, former.PublishedAt, former.File).ShouldBe((old.Numerator, old.Number, old.PublishedAt, old.File));
        former.SupersededAt.ShouldBe(now.PublishedAt);
    }

    [Fact]
    public async Task Take_OfTwoValuesForOnePlaceAndPeriod_TakesNeitherAndNamesThem()
    {
        var taken = await Take([Reading(60, 96, September), Reading(61, 96, September), Reading(62, 96, October)]);

        taken.Restated.ShouldBe(1);
        taken.Problems.Single().Message.ShouldBe("There are two values of plans-20-weeks for Northmere in September 2026. Neither was taken: send one.");
    }

    [Theory]
    [InlineData("nobody-knows", 50, 96, "October", "2026", "indicator-unknown")]
    [InlineData("plans-20-weeks", 97, 96, "October", "2026", "numerator-above-denominator")]
    [InlineData("plans-20-weeks", 50, 96, "Autumn term", "202526", "period-wrong-frequency")]
    [InlineData("plans-20-weeks", 50, 96, "December", "2026", "period-in-future")]
    [InlineData("plans-20-weeks", 50, 96, "November", "2026", "period-not-over")]
    public async Task Take_OfABadReading_LeavesItOutAndSaysWhy(string key, decimal of, decimal outOf, string identifier, string period, string code)
    {
        var before = await Count();

        var taken = await Take([new(key, new(period, identifier), Whole, of, outOf, FigureValue.Of(52))]);

        taken.Problems.Single().Code.ShouldBe(code);
        (await Count()).ShouldBe(before);
    }

    [Fact]
    public async Task Take_OfAValueOutsideItsDomainOrOfAnotherPlace_IsRefused()
    {
        var taken = await Take(
        [
            new("plans-20-weeks", September, Whole, null, null, FigureValue.Of(101)),
            new("plans-20-weeks", October, new(AreaLevel.LocalAuthority, "E10000015", "Hertfordshire"), null, null, FigureValue.Of(50)),
        ]);

        taken.Problems.Select(p => p.Code).ShouldBe(["value-outside-domain", "area-unknown"]);
    }

    [Fact]
    public async Task Take_OfASymbol_KeepsItAsAGapAndGivesNoStatus()
    {
        await Take([new("plans-20-weeks", October, Whole, null, null, FigureValue.Of(FigureSymbol.Suppressed))]);

        (await Value(October)).Value.Symbol.ShouldBe(FigureSymbol.Suppressed);
    }

    [Fact]
    public async Task Take_OfANewestValueOffTrack_AsksTheOwnerOnceAndTellsThem()
    {
        var key = "decisions-6-weeks";
        var reading = new IndicatorReading(key, October, Whole, 120, 168, FigureValue.Of(71.4m));

        await Take([reading]);
        await Take([reading with { Numerator = 121, Value = FigureValue.Of(72) }]);

        var asked = await area.Database(db => (from e in db.Set<ExceptionRequest>() join i in db.Set<Indicator>() on e.IndicatorId equals i.Id where i.Key == key select e).ToListAsync());
        asked.Single().ValueThen.ShouldBe("71.4%");
        asked.Single().DueOn.ShouldBe(asked.Single().AskedOn.AddDays(10));
        (await area.Database(db => db.Set<OutboxMessage>().CountAsync(m => m.Subject == "Off track: Decisions to assess within 6 weeks"))).ShouldBe(1);
    }

    [Fact]
    public async Task Take_OfAnOlderValueOffTrack_AsksNobody()
    {
        await Take([new("decisions-6-weeks", FigurePeriod.Month(new(2026, 3, 1)), Whole, 20, 168, FigureValue.Of(11.9m))]);

        (await area.Database(db => (from e in db.Set<ExceptionRequest>() join i in db.Set<Indicator>() on e.IndicatorId equals i.Id where i.Key == "decisions-6-weeks" select e).CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Take_BeforeADefinitionChanged_MeasuresByTheOldVersion()
    {
        await Take([new("g", new("201213", "Academic year"), Whole, null, null, FigureValue.Of(45))]);

        (await area.Database(db => db.Set<IndicatorValue>().SingleAsync(v => v.TimePeriod == "201213"))).DefinitionNumber.ShouldBe(1);
    }

    private static IndicatorReading Reading(int of, int outOf, FigurePeriod period) => new("plans-20-weeks", period, Whole, of, outOf, FigureValue.Of(of * 100m / outOf));

    private async Task<ReadingsTaken> Take(IReadOnlyList<IndicatorReading> readings, string file = "plans.csv")
    {
        await using var scope = area.Scope();
        var taken = await scope.ServiceProvider.GetRequiredService<IIndicatorTaker>().Take(readings, new(Guid.CreateVersion7(), file, 4_118, 6, "Council case system, version 2", "Data Analyst", area.Clock.Now), CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<GovernanceDb>().SaveChangesAsync();
        return taken;
    }

    private Task<int> Count() => area.Database(async db => await db.Set<IndicatorValue>().CountAsync() + (1000 * await db.Set<FormerValue>().CountAsync()));

    private Task<IndicatorValue> Value(FigurePeriod period) => area.Database(db => (
        from v in db.Set<IndicatorValue>()
        join i in db.Set<Indicator>() on v.IndicatorId equals i.Id
        where i.Key == "plans-20-weeks" && v.TimePeriod == period.TimePeriod && v.TimeIdentifier == period.TimeIdentifier
        select v).SingleAsync());
}
