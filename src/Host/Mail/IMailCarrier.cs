using Governance.Platform.Outbox;

namespace Governance.Host.Mail;

/// <summary>Takes one message out of the house. Carrying a message that was already carried does nothing.</summary>
internal interface IMailCarrier
{
    Task Carry(OutboxMessage message, string address, CancellationToken token);
}
