using Governance.Platform.Clock;
using Governance.Warehouse.Build;
using Governance.Warehouse.Marts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

public sealed class RetentionTests
{
    private static readonly DateTimeOffset Now = UkClock.At(new(2026, 11, 17), new(2, 0));

    [Fact]
    public void ToRemove_OfAYearOfNights_KeepsThirtyFiveDaysAndEveryMonthEnd()
    {
        var builds = Enumerable.Range(0, 365).Select(i => Night(UkClock.Day(Now).AddDays(-i))).ToList();

        var kept = builds.Except(Retention.ToRemove(builds, builds[0].Id, Now)).Select(b => b.AsOf).ToList();

        kept.Take(36).ShouldBe(Enumerable.Range(0, 36).Select(i => UkClock.Day(Now).AddDays(-i)));
        kept.Skip(36).ShouldBe(Enumerable.Range(1, 11).Select(m => new DateOnly(2026, 10, 1).AddMonths(1 - m).AddDays(-1)));
    }

    [Fact]
    public void ToRemove_OfAMonthWhoseLastNightsWereMissed_KeepsItsLastBuild()
    {
        var builds = new[] { Night(new(2026, 3, 20)), Night(new(2026, 3, 27)), Night(new(2026, 4, 2)), Night(new(2026, 11, 17)) };

        Retention.ToRemove(builds, builds[3].Id, Now).ShouldBe([builds[0]]);
    }

    [Fact]
    public void ToRemove_OfADayBuiltTwice_RemovesTheFirstOnceNoPageReadsItAnyMore()
    {
        var first = new KeptBuild(Guid.CreateVersion7(), new(2026, 11, 16), Now.AddHours(-3));
        var second = first with { Id = Guid.CreateVersion7(), FinishedAt = Now.AddHours(-2) };
        var latest = first with { Id = Guid.CreateVersion7(), FinishedAt = Now.AddMinutes(-5) };

        Retention.ToRemove([first, second], second.Id, Now).ShouldBe([first]);
        Retention.ToRemove([second with { FinishedAt = Now.AddMinutes(-20) }, latest], latest.Id, Now).ShouldBeEmpty();
    }

    [Fact]
    public void ToRemove_NeverNamesTheLiveBuild()
    {
        var builds = new[] { Night(new(2025, 1, 10)), Night(new(2025, 1, 31)) };

        Retention.ToRemove(builds, builds[0].Id, Now).ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_AfterFiftyNights_LeavesOnlyWhatIsKeptAndTheWholeLog()
    {
        await using var house = await NightHouse.Open(today: new(2026, 9, 20));
        for (var night = 0; night < 50; night++)
        {
            await house.Built();
            house.Clock.Pass(TimeSpan.FromDays(1));
        }

        var days = await house.In(scope => scope.GetRequiredService<BuildReader>().Days(default));

        days.Count.ShouldBe(37);
        days[^1].ShouldBe(new(2026, 9, 30));
        (await house.Read(db => db.Builds.CountAsync())).ShouldBe(50);
        var removed = await house.Read(db => db.Builds.FirstAsync(b => b.RowsRemovedAt != null));
        (await house.RowsOf(removed.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Resolve_AsKnownOnADay_GivesThatDaysBuildOrTheOneBefore()
    {
        await using var house = await NightHouse.Open(today: new(2026, 11, 10));
        var tenth = await house.Built();
        house.Clock.Pass(TimeSpan.FromDays(3));
        var thirteenth = await house.Built();

        (await house.Live(new(2026, 11, 9))).ShouldBeNull();
        (await house.Live(new(2026, 11, 10)))!.Id.ShouldBe(tenth.Id);
        (await house.Live(new(2026, 11, 12)))!.Id.ShouldBe(tenth.Id);
        (await house.Live(new(2026, 11, 30)))!.Id.ShouldBe(thirteenth.Id);
        (await house.Live())!.Id.ShouldBe(thirteenth.Id);
    }

    private static KeptBuild Night(DateOnly day) => new(Guid.CreateVersion7(), day, UkClock.At(day, new(2, 4)));
}
