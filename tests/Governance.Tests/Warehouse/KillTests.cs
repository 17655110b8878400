using Governance.Platform.Data.Bulk;
using Governance.Platform.Messages;
using Governance.Warehouse.Build;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Warehouse;

public sealed class KillTests
{
    public static TheoryData<string> Places => ["prepare", "totals", "first row", "last row", "past rows", "checking", "publishing"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Run_ThatBreaksAnywhere_LeavesTheLastGoodAndTheNextFinishes(string place)
    {
        await using var house = await NightHouse.Open();
        var good = await house.Built();
        house.Clock.Pass(TimeSpan.FromDays(1));
        var broken = false;

        var result = await Disturbed(house, place, () => broken = broken ? true : throw new InvalidDataException("the disk was full"), default);

        result.Problems.Single().Code.ShouldBe("build-broke");
        await LeftWhole(house, good, BuildState.Failed);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Run_CancelledAnywhere_LeavesTheLastGoodAndTheNextFinishes(string place)
    {
        await using var house = await NightHouse.Open();
        var good = await house.Built();
        house.Clock.Pass(TimeSpan.FromDays(1));
        using var stop = new CancellationTokenSource();

        var result = await Disturbed(house, place, stop.Cancel, stop.Token);

        result.Problems.Single().Code.ShouldBe("build-cancelled");
        await LeftWhole(house, good, BuildState.Abandoned);
    }

    [Fact]
    public async Task Run_AskedToStopFromAnotherProcess_StopsAndSaysWho()
    {
        await using var house = await NightHouse.Open();
        var good = await house.Built();
        house.Clock.Pass(TimeSpan.FromDays(1));
        house.Sources.Actions.OnRow = row => row == 0
            ? house.Read(db => db.Builds.Where(b => b.State == BuildState.Running).ExecuteUpdateAsync(s => s.SetProperty(b => b.CancelAskedBy, "Data analyst")))
            : Task.CompletedTask;

        var result = await house.Build();

        result.Problems.Single().Message.ShouldContain("Cancelled by Data analyst.");
        house.Sources.Actions.OnRow = _ => Task.CompletedTask;
        await LeftWhole(house, good, BuildState.Abandoned);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Run_AfterAProcessWasKilled_ClearsWhatItLeft(int tablesWritten)
    {
        await using var house = await NightHouse.Open();
        var good = await house.Built();
        var killed = await LeaveHalf(house, tablesWritten);
        (await house.Live())!.Id.ShouldBe(good.Id);

        var next = await house.Built();

        (await house.RowsOf(killed)).ShouldBe(0);
        var run = await house.Read(db => db.Builds.SingleAsync(b => b.Id == killed));
        run.State.ShouldBe(BuildState.Abandoned);
        run.Failure.ShouldContain("the process that ran it ended");
        (await house.Live())!.Id.ShouldBe(next.Id);
    }

    // What a killed process leaves: a running build, rows of the tables it came to, and no lock.
    private static Task<Guid> LeaveHalf(NightHouse house, int tables) => house.Read(async db =>
    {
        var run = new BuildRun { AsOf = house.Today, StartedAt = house.Clock.GetUtcNow(), AskedBy = "Nightly build", Process = "elsewhere, process 1" };
        db.Add(run);
        await db.SaveChangesAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (tables > 0)
        {
            await using var days = BulkWriter<DateRow>.For(db, nameof(BuildRow.BuildId), run.Id);
            await days.Write([DateSource.Row(house.Today)], default);
        }

        if (tables > 1)
        {
            await using var actions = BulkWriter<ActionRow>.For(db, nameof(BuildRow.BuildId), run.Id);
            await actions.Write(house.Sources.Actions.Rows(house.Today), default);
        }

        await transaction.CommitAsync();
        return run.Id;
    });

    private static async Task<Result<BuildView>> Disturbed(NightHouse house, string place, Action disturb, CancellationToken token)
    {
        Task Now()
        {
            disturb();
            token.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        }

        var sources = house.Sources;
        var (prepare, totals, first, past) = (sources.Periods.OnPrepare, sources.Rag.OnTotals, sources.Actions.OnRow, sources.Past.OnRow);
        switch (place)
        {
            case "prepare": sources.Periods.OnPrepare = Now; break;
            case "totals": sources.Rag.OnTotals = Now; break;
            case "first row": sources.Actions.OnRow = row => row == 0 ? Now() : Task.CompletedTask; break;
            case "last row": sources.Actions.OnRow = row => row == 39 ? Now() : Task.CompletedTask; break;
            case "past rows": sources.Past.OnRow = row => row == 20 ? Now() : Task.CompletedTask; break;
        }

        var said = new Said(p =>
        {
            if (place == "checking" && p.Percent is > 85 and < 98 || (place == "publishing" && p.Percent >= 98))
            {
                disturb();
            }
        });
        var result = await house.Build(progress: said, token: token);
        (sources.Periods.OnPrepare, sources.Rag.OnTotals, sources.Actions.OnRow, sources.Past.OnRow) = (prepare, totals, first, past);
        return result;
    }

    private static async Task LeftWhole(NightHouse house, BuildView good, BuildState state)
    {
        var run = await house.LastRun();
        run.State.ShouldBe(state);
        run.Failure.ShouldNotBeEmpty();
        (await house.RowsOf(run.Id)).ShouldBe(0);
        (await house.Live())!.Id.ShouldBe(good.Id);
        var next = await house.Built();
        (await house.Live())!.Id.ShouldBe(next.Id);
    }

    private sealed class Said(Action<BuildProgress> listen) : IProgress<BuildProgress>
    {
        public void Report(BuildProgress value) => listen(value);
    }
}
