using Governance.Intake.Codes;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Outbox;
using Governance.Reports.Documents;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake;

/// <summary>What intake gives to others: the pack, the change feed, the morning's reminders, the code sets.</summary>
public sealed class GivenTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task PackSection_SaysTheNewsOfTheBoardAndListsEveryExtractThatIsDue()
    {
        await using var scope = area.Scope();
        var section = scope.ServiceProvider.GetServices<IPackSection>().OfType<DataQualitySection>().Single();

        var given = (await section.Compose(new(new(2026, 11, 19), null, Guid.Empty, null, new(2026, 11, 17), Issued: false), CancellationToken.None)).ShouldHaveSingleItem();

        given.Blocks.OfType<Paragraph>().ShouldHaveSingleItem();
        var table = given.Blocks.OfType<Table>().ShouldHaveSingleItem();
        table.Rows.Count.ShouldBe(await area.Database(db => db.Set<Expectation>().CountAsync()));
    }

    [Fact]
    public async Task PackSection_OfAnAreaThatIsOwedNothing_IsLeftOut()
    {
        await area.Database(db => db.Set<Expectation>().ExecuteDeleteAsync());
        await using var scope = area.Scope();

        (await scope.ServiceProvider.GetServices<IPackSection>().OfType<DataQualitySection>().Single().Compose(new(new(2026, 11, 19), null, Guid.Empty, null, new(2026, 11, 17), Issued: false), CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Changes_NameWhatBecameMissingAndWhatLapsedInTheTime()
    {
        await area.Database(db => db.Set<SharingAgreement>().Where(a => a.Reference == "ISA-04").ExecuteUpdateAsync(s => s.SetProperty(a => a.To, new DateOnly(2026, 11, 12))));

        var month = await Changes(Now.AddDays(-30));
        var day = await Changes(Now.AddHours(-1));

        month.ShouldContain(c => c.Kind == ChangeKind.Overdue && c.Sentence.Contains("missing"));
        month.ShouldContain(c => c.Kind == ChangeKind.EvidenceExpired && c.Sentence.Contains("ISA-04"));
        day.ShouldBeEmpty();
    }

    [Fact]
    public async Task Reminders_TellTheOwnerOfAnEndingAgreementAndTheContactOfAMissingFile_Once()
    {
        var analyst = (await area.Who("Data Analyst")).AccountId!.Value;
        var contact = (await area.Who("Designated Clinical Officer")).AccountId!.Value;
        await area.Database(db => db.Set<Sender>().Where(s => s.Role != "analyst").ExecuteUpdateAsync(s => s.SetProperty(r => r.ContactAccountId, contact)));
        await area.Database(db => db.Set<OutboxMessage>().ExecuteDeleteAsync());

        await Remind();
        var first = await Messages();
        await Remind();

        first.Where(m => m.Key.StartsWith("agreement-ends/", StringComparison.Ordinal)).ShouldHaveSingleItem().ToAccountId.ShouldBe(analyst);
        first.ShouldContain(m => m.Key.StartsWith("extract-missing/", StringComparison.Ordinal) && m.ToAccountId == contact);
        (await Messages()).Count.ShouldBe(first.Count);
    }

    [Fact]
    public async Task Reminders_OfAnAgreementWhoseOwnerHasNoAccount_GoToWhoMayRenewIt()
    {
        await area.Database(db => db.Set<OutboxMessage>().ExecuteDeleteAsync());
        await area.Database(db => db.Set<SharingAgreement>().ExecuteUpdateAsync(s => s.SetProperty(a => a.OwnerRole, "Nobody in particular")));

        await Remind();

        (await Messages()).Single(m => m.Key.StartsWith("agreement-ends/", StringComparison.Ordinal)).ToAccountId.ShouldBe((await area.Who("Data Analyst")).AccountId!.Value);
    }

    [Fact]
    public async Task CodeSets_AreThereFromTheStart_EachCodeWithItsSource()
    {
        var stored = await area.Database(db => db.Set<CodeEntry>().AsNoTracking().ToListAsync());
        stored.Count.ShouldBe(BuiltInCodes.Entries().Count);
        stored.ShouldAllBe(c => c.Source.Length > 0);
        await area.Database(db => db.Set<CodeEntry>().Where(c => c.SetKey == "icb").ExecuteUpdateAsync(s => s.SetProperty(c => c.Source, "")));
        await Put();
        (await area.Database(db => db.Set<CodeEntry>().CountAsync(c => c.Source == ""))).ShouldBe(0);
        await area.Database(db => db.Set<CodeEntry>().ExecuteDeleteAsync());

        await Put();
        await Put();

        (await area.Database(db => db.Set<CodeEntry>().CountAsync())).ShouldBe(stored.Count);
    }

    private async Task Put()
    {
        await using var scope = area.Scope();
        await scope.ServiceProvider.GetServices<IShippedRows>().OfType<ShippedCodes>().Single().Put(CancellationToken.None);
    }

    private async Task Remind()
    {
        await using var scope = area.Scope();
        await scope.ServiceProvider.GetRequiredService<IntakeReminders>().Run(CancellationToken.None);
    }

    private Task<List<OutboxMessage>> Messages() => area.Database(db => db.Set<OutboxMessage>().AsNoTracking().ToListAsync());

    private async Task<IReadOnlyList<Change>> Changes(DateTimeOffset from)
    {
        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetServices<IChangeFeed>().OfType<FeedChanges>().Single().Between(from, Now, CancellationToken.None);
    }
}
