using Governance.Host.Mail;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Jobs;

/// <summary>Sends what waits in the outbox. Each message has a receipt, so that one sent just before a kill is only marked, not sent again.</summary>
internal sealed partial class OutboxJob(GovernanceDb db, IMailCarrier carrier, UkClock clock, ILogger<OutboxJob> log) : IScheduledJob
{
    public const int MostAttempts = 12;
    private const int Batch = 200;
    private const int LongestFailure = 400;

    public static JobShape Shape { get; } = new("Outbox", "0 * * * * ?", CatchUp: false);

    public async Task Run(CancellationToken token)
    {
        var waiting = await db.Set<OutboxMessage>()
            .Where(m => m.SentAt == null && m.Attempts < MostAttempts)
            .OrderBy(m => m.WrittenAt)
            .Take(Batch)
            .ToListAsync(token);
        var accounts = waiting.Select(m => m.ToAccountId).Distinct().ToList();
        var addresses = await db.Set<Account>().Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Email, token);
        foreach (var message in waiting.Where(IsTime))
        {
            await Send(message, addresses.GetValueOrDefault(message.ToAccountId), token);
            await db.SaveChangesAsync(token);
        }
    }

    // The wait doubles after each failure, from two minutes to about three days in all.
    private bool IsTime(OutboxMessage message) =>
        message.Attempts == 0 || clock.Now >= message.WrittenAt + TimeSpan.FromMinutes(Math.Pow(2, message.Attempts));

    private async Task Send(OutboxMessage message, string? address, CancellationToken token)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            message.SentAt = clock.Now;
            message.LastFailure = "The account has no e-mail address: shown under Notifications only.";
            return;
        }

        try
        {
            await carrier.Carry(message, address, token);
            message.SentAt = clock.Now;
            message.LastFailure = null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            message.Attempts++;
            message.LastFailure = failure.Message.Length > LongestFailure ? failure.Message[..LongestFailure] : failure.Message;
            NotSent(log, message.Id, message.Attempts);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Message {Id} was not sent: attempt {Attempt}")]
    private static partial void NotSent(ILogger log, Guid id, int attempt);
}
