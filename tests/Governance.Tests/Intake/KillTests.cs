using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Loading;
using Governance.Intake.Pages.Submissions;
using Governance.Intake.Reading;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake;

/// <summary>Reading that breaks off anywhere: nothing is there, and the next start makes it good.</summary>
public sealed class KillTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    private const int Rows = 3_000;

    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Furnish();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(99)]
    public async Task Run_WhoseFileBreaksOff_LeavesNothing(int percent)
    {
        var file = Extract.Of("ledger", Rows).Bytes();
        var received = await Receive(file);
        await using var scope = area.Scope();
        var desk = scope.ServiceProvider.GetRequiredService<LoadDesk>();
        var opened = 0;
        Stream Open() => ++opened <= 2 ? new MemoryStream(file) : new BreakingStream(file, file.Length * percent / 100);

        await Should.ThrowAsync<IOException>(() => desk.Run(received.Id, FoundFile.Of("ledger.csv", Open), new Progress<LoadProgress>(), CancellationToken.None));

        await NothingIsThere();
        (await area.Database(db => db.Set<Submission>().SingleAsync())).State.ShouldBe(SubmissionState.Unreadable);
    }

    [Fact]
    public async Task Clean_AfterAKill_ClearsWhatWasPutAndReadsASealedFileAgain()
    {
        var received = await Receive(Extract.Of("ledger", 3).Bytes());
        await area.Database(async db =>
        {
            var submission = await db.Set<Submission>().SingleAsync();
            submission.Begin();
            db.Add(new Staging { Id = received.Id, Kind = "ledger", DryRun = false, StartedAt = db.Clock.Now });
            db.Add(new LedgerRow { SubmissionId = received.Id, RowNumber = 2, PostingId = "half", PostedOn = new(2026, 10, 1), CostCentre = "x", Account = "x", Text = "x", Pence = 1, Kind = "actual" });
            return await db.SaveChangesAsync();
        });
        await using var scope = area.Scope();

        var again = await scope.ServiceProvider.GetRequiredService<StagingCleaner>().Clean(CancellationToken.None);

        again.ShouldBeEmpty();
        await NothingIsThere();
        (await area.Database(db => db.Set<Submission>().SingleAsync())).State.ShouldBe(SubmissionState.Unreadable);
    }

    [Fact]
    public async Task Clean_WhileAProcessIsAtWork_LeavesItAlone()
    {
        var id = Guid.CreateVersion7();
        await area.Database(async db =>
        {
            db.Add(new Staging { Id = id, Kind = "ledger", DryRun = true, StartedAt = db.Clock.Now });
            return await db.SaveChangesAsync();
        });
        await using var scope = area.Scope();
        using (StagingLock.Take(scope.ServiceProvider.GetRequiredService<Governance.Platform.Data.Engine>(), id))
        {
            await scope.ServiceProvider.GetRequiredService<StagingCleaner>().Clean(CancellationToken.None);
            (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(1);
        }

        await scope.ServiceProvider.GetRequiredService<StagingCleaner>().Clean(CancellationToken.None);
        (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task DryRun_SaysWhatWouldBecomeOfIt_AndKeepsNothing()
    {
        var result = await area.Load("ledger", Extract.Of("ledger").With("amount", "x").Bytes(), options: [("period", "2026-10"), ("dry-run", "true")]);

        (result.Counts["read"], result.Counts["loaded"], result.Counts["quarantined"]).ShouldBe((3, 2, 1));
        await NothingIsThere();
        (await area.Database(db => db.Set<Submission>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Accept_OfALaterPeriodThenARestatement_KeepsOneCurrentAndEveryFile()
    {
        async Task Put(string month, int rows)
        {
            var result = await area.Load("tribunal", Extract.Of("tribunal", rows).Bytes(), $"{month}-{rows}.csv", ("period", month), ("accept", "Counts agree."));
            result.Ok.ShouldBeTrue(string.Join(' ', result.Problems.Select(p => $"{p.Code}: {p.Message}")));
        }

        await Put("2026-09", 5);
        await Put("2026-10", 6);
        await Put("2026-10", 7);
        await Put("2026-08", 4);

        var all = await area.Database(db => db.Set<Submission>().OrderBy(s => s.Number).ToListAsync());
        all.Select(s => s.Standing).ShouldBe([Standing.Replaced, Standing.Restated, Standing.Current, Standing.Replaced]);
        (await area.Database(db => db.Set<TribunalRow>().CountAsync())).ShouldBe(5 + 6 + 7 + 4);
    }

    private async Task NothingIsThere()
    {
        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<Finding>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<RuleCount>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
    }

    private async Task<Received> Receive(byte[] file) =>
        (await area.Send(new ReceiveExtract("ledger", null, "2026-10", null, FoundFile.Of("ledger.csv", () => new MemoryStream(file))))).Value;

    private sealed class BreakingStream(byte[] content, int at) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => Position >= at ? throw new IOException("The disk went away.") : base.Read(buffer, offset, (int)Math.Min(count, at - Position));

        public override int Read(Span<byte> buffer)
        {
            var block = new byte[buffer.Length];
            var read = Read(block, 0, block.Length);
            block.AsSpan(0, read).CopyTo(buffer);
            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
