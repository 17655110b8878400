using Governance.Host.Jobs;
using Governance.Host.Mail;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Governance.Tests.Host;

public sealed class OutboxJobTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Run_NoMailServer_LeavesOneLetterWithItsCalendar()
    {
        var id = await Write("lead@northmere.example", calendar: "BEGIN:VCALENDAR\r\nEND:VCALENDAR");

        await Send(Folder);
        await Send(Folder);

        (await Read(id)).SentAt.ShouldNotBeNull();
        var letter = await File.ReadAllTextAsync(Path.Combine(Outbox, $"{id}.eml"));
        letter.ShouldContain("lead@northmere.example");
        letter.ShouldContain("text/calendar");
        letter.ShouldContain($"<{id}@");
    }

    [Fact]
    public async Task Run_KilledAfterTheLetterLeft_OnlyMarksIt()
    {
        var id = await Write("lead@northmere.example");
        Directory.CreateDirectory(Outbox);
        await File.WriteAllTextAsync(Path.Combine(Outbox, $"{id}.eml"), "already there");

        await Send(Folder);

        (await Read(id)).SentAt.ShouldNotBeNull();
        (await File.ReadAllTextAsync(Path.Combine(Outbox, $"{id}.eml"))).ShouldBe("already there");
    }

    [Fact]
    public async Task Run_ServerRefuses_KeepsTheReasonAndWaitsBeforeTryingAgain()
    {
        var id = await Write("lead@northmere.example");
        var carrier = new Refusing();

        await Send(_ => carrier);
        await Send(_ => carrier);
        area.Clock.Advance(TimeSpan.FromMinutes(2));
        await Send(_ => carrier);

        var message = await Read(id);
        message.SentAt.ShouldBeNull();
        message.Attempts.ShouldBe(2);
        message.LastFailure.ShouldBe("mailbox full");
    }

    [Fact]
    public async Task Run_AccountWithoutAddress_IsShownOnTheSiteOnly()
    {
        var id = await Write(address: null);
        var carrier = new Refusing();

        await Send(_ => carrier);

        (await Read(id)).LastFailure.ShouldNotBeNull().ShouldContain("no e-mail address");
        carrier.Tries.ShouldBe(0);
    }

    private string Outbox => Path.Combine(area.DataFolder, "outbox");

    private static FolderCarrier Folder(IServiceProvider services) => (FolderCarrier)services.GetRequiredService<IMailCarrier>();

    private async Task<Guid> Write(string? address, string? calendar = null) => await area.Database(async db =>
    {
        var account = new Account { UserName = Guid.NewGuid().ToString("N"), Email = address };
        var message = new OutboxMessage { ToAccountId = account.Id, Key = account.Id.ToString(), Subject = "Two actions are due", Body = "Due on Friday", Path = "/my-actions", Calendar = calendar, WrittenAt = area.Clock.Now };
        db.AddRange(account, message);
        await db.SaveChangesAsync();
        return message.Id;
    });

    private Task<OutboxMessage> Read(Guid id) => area.Database(db => db.Set<OutboxMessage>().SingleAsync(m => m.Id == id));

    private async Task Send(Func<IServiceProvider, IMailCarrier> carrier)
    {
        await using var scope = area.Scope();
        var services = scope.ServiceProvider;
        await new OutboxJob(services.GetRequiredService<GovernanceDb>(), carrier(services), services.GetRequiredService<UkClock>(), NullLogger<OutboxJob>.Instance).Run(CancellationToken.None);
    }

    private sealed class Refusing : IMailCarrier
    {
        public int Tries { get; private set; }

        public Task Carry(OutboxMessage message, string address, CancellationToken token)
        {
            Tries++;
            throw new InvalidOperationException("mailbox full");
        }
    }
}
