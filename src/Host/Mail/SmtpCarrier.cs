using System.Net;
using System.Net.Mail;
using Governance.Platform.Data;
using Governance.Platform.Outbox;

namespace Governance.Host.Mail;

/// <summary>Sends by SMTP, and leaves a receipt before the message is marked as sent.</summary>
internal sealed class SmtpCarrier(Engine engine, MailSettings settings) : IMailCarrier
{
    public async Task Carry(OutboxMessage message, string address, CancellationToken token)
    {
        var receipts = Directory.CreateDirectory(Path.Combine(engine.DataFolder, "outbox", "sent"));
        var receipt = Path.Combine(receipts.FullName, message.Id.ToString());
        if (File.Exists(receipt))
        {
            return;
        }

        using var letter = Letter.Write(message, address, settings);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.Username is { Length: > 0 } username)
        {
            client.Credentials = new NetworkCredential(username, settings.Password);
        }

        await client.SendMailAsync(letter, token);
        await File.WriteAllTextAsync(receipt, "", CancellationToken.None);
    }
}
