using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Loading;
using Governance.Intake.Pages.Submissions;
using Governance.Intake.Reading;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake;

/// <summary>What a kill between two steps leaves is finished by the next start.</summary>
public sealed class LeftoverTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Furnish();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Clean_AfterARefusalThatWasCutShort_RemovesItsRowsAndKeepsWhatWasFound()
    {
        await area.Load("ledger", Extract.Of("ledger").With("amount", "x").Bytes(), options: ("period", "2026-10"));
        var before = await Only();
        (await area.Send(new RefuseSubmission(before.Number, before.Version, "The wrong month."))).Ok.ShouldBeTrue();
        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(2);

        (await Clean()).ShouldBeEmpty();

        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<Finding>().CountAsync())).ShouldBe(1);
        (await Only()).State.ShouldBe(SubmissionState.Refused);
    }

    [Fact]
    public async Task Clean_AfterAnAcceptanceThatWasCutShort_RemovesItsSealedFileAndKeepsItsRows()
    {
        await area.Load("ledger", Extract.Of("ledger").Bytes(), options: [("period", "2026-10"), ("accept", "Counts agree.")]);
        var accepted = await Only();
        await Seal(accepted.Id);

        await Clean();

        (await Has(accepted.Id)).ShouldBeFalse();
        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Clean_OfAFileWhoseTurnNeverCame_PutsItInLine()
    {
        var received = await Receive();
        await Seal(received.Id);

        (await Clean()).ShouldBe([received.Id]);

        (await Has(received.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Clean_OfAFileThatLiesNowhere_GivesAVerbTimeToBeginAndThenSaysSo()
    {
        await Receive();
        await Clean();
        (await Only()).State.ShouldBe(SubmissionState.Waiting);
        area.Clock.Advance(TimeSpan.FromMinutes(6));

        (await Clean()).ShouldBeEmpty();

        (await Only()).State.ShouldBe(SubmissionState.Unreadable);
        (await Only()).Reason.ShouldContain("send it again");
    }

    [Fact]
    public async Task Run_OfWhatWasReadAlready_ReadsNothingTwice()
    {
        await area.Load("ledger", Extract.Of("ledger").Bytes(), options: ("period", "2026-10"));
        var read = await Only();
        await Seal(read.Id);
        await using var scope = area.Scope();

        (await scope.ServiceProvider.GetRequiredService<LoadDesk>().Run(read.Id, null, new Progress<LoadProgress>(), CancellationToken.None)).Problems.ShouldHaveSingleItem().Code.ShouldBe("already-reading");

        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Load_AgainAfterAKillBeforeAcceptance_AcceptsWhatWasRead()
    {
        await area.Load("ledger", Extract.Of("ledger").Bytes(), options: ("period", "2026-10"));

        var again = await area.Load("ledger", Extract.Of("ledger").Bytes(), options: [("period", "2026-10"), ("accept", "Counts agree.")]);

        again.Ok.ShouldBeTrue();
        (again.Counts["submission"], again.Counts["loaded"]).ShouldBe((1, 3));
        (await area.Database(db => db.Set<Submission>().SingleAsync(s => s.Number == 1))).Standing.ShouldBe(Standing.Current);
        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Load_AgainAfterAKillBeforeItsFirstRow_ReadsTheFile()
    {
        await Receive();

        var again = await area.Load("ledger", Extract.Of("ledger").Bytes(), options: [("period", "2026-10"), ("accept", "Counts agree.")]);

        again.Ok.ShouldBeTrue();
        (again.Counts["submission"], again.Counts["loaded"]).ShouldBe((2, 3));
    }

    [Fact]
    public async Task Load_OfAFileThatWaitsForItsTurn_IsADuplicate()
    {
        var received = await Receive();
        await Seal(received.Id);

        var again = await area.Load("ledger", Extract.Of("ledger").Bytes(), options: ("period", "2026-10"));

        again.Problems.ShouldHaveSingleItem().Code.ShouldBe("duplicate-file");
    }

    private async Task<IReadOnlyList<Guid>> Clean()
    {
        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetRequiredService<StagingCleaner>().Clean(CancellationToken.None);
    }

    private async Task Seal(Guid id)
    {
        await using var scope = area.Scope();
        await scope.ServiceProvider.GetRequiredService<SealedFiles>().Keep(id, new MemoryStream(Extract.Of("ledger").Bytes()), CancellationToken.None);
    }

    private async Task<bool> Has(Guid id)
    {
        await using var scope = area.Scope();
        return scope.ServiceProvider.GetRequiredService<SealedFiles>().Has(id);
    }

    private async Task<Received> Receive() => (await area.Send(new ReceiveExtract("ledger", null, "2026-10", null, FoundFile.Of("ledger.csv", () => new MemoryStream(Extract.Of("ledger").Bytes()))))).Value;

    private Task<Submission> Only() => area.Database(db => db.Set<Submission>().AsNoTracking().SingleAsync());
}
