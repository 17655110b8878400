using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Governance.Warehouse.Build;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Governance.Tests.Warehouse;

public sealed class NightlyBuildTests
{
    [Fact]
    public async Task Run_WithWholeSources_GoesLiveAndSaysWhatItDid()
    {
        await using var house = await NightHouse.Open();

        var build = await house.Built();

        build.ShouldBe(await house.Live());
        build.Line.ShouldBe($"Build 2026-11-17 of 02:00, all {build.Checks} checks passed");
        var run = await house.LastRun();
        run.State.ShouldBe(BuildState.Published);
        run.Percent.ShouldBe(100);
        var tables = await house.Read(db => db.BuildTables.Where(t => t.BuildId == build.Id).ToDictionaryAsync(t => t.Name));
        tables["dim_action"].Rows.ShouldBe(40);
        tables["fact_workstream_rag"].SourceRows.ShouldBe(4);
        tables.Keys.ShouldBe(WarehouseTables.All.Select(t => t.Name), ignoreOrder: true);
        (await house.RowsOf(build.Id)).ShouldBe(tables.Values.Sum(t => t.Rows));
    }

    [Fact]
    public async Task Run_SameDayTwice_StoresTheSameRows()
    {
        await using var house = await NightHouse.Open();
        var first = await house.Built();
        house.Clock.Pass(TimeSpan.FromMinutes(5));

        var second = await house.Built();

        second.Id.ShouldNotBe(first.Id);
        (await house.Everything(second.Id)).ShouldBe(await house.Everything(first.Id));
        (await house.Live())!.Id.ShouldBe(second.Id);
    }

    [Fact]
    public async Task Run_WhileAnotherIsAtWork_IsRefusedAndLeavesItAlone()
    {
        await using var house = await NightHouse.Open();
        Result<BuildView>? refused = null;
        house.Sources.Actions.OnRow = async row => refused ??= row == 3 ? await house.Build() : null;

        var first = await house.Built();

        refused!.Problems.Single().Code.ShouldBe("build-running");
        (await house.Read(db => db.Builds.CountAsync())).ShouldBe(1);
        (await house.Live())!.Id.ShouldBe(first.Id);
    }

    [Fact]
    public async Task Run_ForADayThatHasNotCome_IsRefusedBeforeAnythingIsWritten()
    {
        await using var house = await NightHouse.Open();

        var result = await house.Build(house.Today.AddDays(1));

        result.Problems.Single().Code.ShouldBe("build-in-the-future");
        (await house.Read(db => db.Builds.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Resolve_InTheMiddleOfABuild_GivesTheWholeBuildBefore()
    {
        await using var house = await NightHouse.Open();
        var before = await house.Built();
        var seen = new List<(Guid? Build, int Actions)>();
        house.Sources.Milestones.OnRow = async _ => seen.Add(await Page(house));
        house.Clock.Pass(TimeSpan.FromDays(1));

        var after = await house.Built();

        seen.Count.ShouldBe(10);
        seen.ShouldAllBe(s => s.Build == before.Id && s.Actions == 40);
        (await Page(house)).ShouldBe((after.Id, 40));
    }

    [Fact]
    public async Task Read_ByARequestThatResolvedBeforePublishing_StillSeesItsOwnNight()
    {
        await using var house = await NightHouse.Open();
        var before = await house.Built();
        await house.In(async scope =>
        {
            var resolved = await scope.GetRequiredService<BuildReader>().Resolve(null, default);
            house.Sources.Statuses.Rows = _ => [];
            house.Sources.Past.Rows = _ => [];
            house.Clock.Pass(TimeSpan.FromMinutes(10));
            (await house.Build(dropAccepted: "The plan was replaced.")).Ok.ShouldBeTrue();

            var again = await scope.GetRequiredService<BuildReader>().Resolve(null, default);
            var counts = await scope.GetRequiredService<ActionMart>().Counts(resolved!.Id, default);

            again.ShouldBe(resolved);
            resolved.Id.ShouldBe(before.Id);
            counts.Sum(c => c.Actions).ShouldBe(40);
            return true;
        });
    }

    [Fact]
    public async Task Run_ForAnEarlierDay_DoesNotTakeThePlaceOfTheLiveBuild()
    {
        await using var house = await NightHouse.Open();
        var live = await house.Built();

        var earlier = await house.Built(house.Today.AddDays(-9));

        earlier.IsRebuilt.ShouldBeTrue();
        live.IsRebuilt.ShouldBeFalse();
        (await house.Live())!.Id.ShouldBe(live.Id);
        (await house.Live(house.Today.AddDays(-3)))!.Id.ShouldBe(earlier.Id);
    }

    [Fact]
    public async Task Run_WhoseCheckFails_TellsAdministratorsAndAnalystsOnly()
    {
        await using var house = await NightHouse.Open();
        var (analyst, lead) = (Account(Roles.Analyst), Account(Roles.WorkstreamLead));
        await house.In(async scope =>
        {
            var db = scope.GetRequiredService<GovernanceDb>();
            db.AddRange(analyst, lead);
            return await db.SaveChangesAsync();
        });
        house.Sources.Actions.Missing = 1;

        await house.Build();

        var sent = await house.In(scope => scope.GetRequiredService<GovernanceDb>().Set<OutboxMessage>().SingleAsync());
        sent.ToAccountId.ShouldBe(analyst.Id);
        sent.Body.ShouldContain("“Rows against source: actions”: 40 stored, 41 counted at the source.");
        sent.Path.ShouldBe($"/builds/{(await house.LastRun()).Id}");
    }

    [Fact]
    public async Task Snapshot_WhileSomebodySaves_StaysAtItsMomentAndHoldsNobodyUp()
    {
        await using var house = await NightHouse.Open();
        await house.In(async reading =>
        {
            var db = reading.GetRequiredService<GovernanceDb>();
            await SourceSnapshot.Begin(db, NullLogger.Instance, default);
            await house.In(async writing =>
            {
                var other = writing.GetRequiredService<GovernanceDb>();
                other.Add(Account(Roles.Analyst));
                return await other.SaveChangesAsync();
            });

            (await db.Users.CountAsync()).ShouldBe(0);
            (await house.In(after => after.GetRequiredService<GovernanceDb>().Users.CountAsync())).ShouldBe(1);
            return true;
        });
    }

    private static Account Account(string role) => new() { Id = Guid.CreateVersion7(), UserName = role, RoleName = role, Roles = [role] };

    private static async Task<(Guid? Build, int Actions)> Page(NightHouse house) => await house.In(async scope =>
    {
        var build = await scope.GetRequiredService<BuildReader>().Resolve(null, default);
        var counts = await scope.GetRequiredService<ActionMart>().Counts(build!.Id, default);
        return ((Guid?)build.Id, counts.Sum(c => c.Actions));
    });
}
