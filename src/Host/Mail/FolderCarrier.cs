using System.Net.Mail;
using Governance.Platform.Data;
using Governance.Platform.Outbox;

namespace Governance.Host.Mail;

/// <summary>Without a mail server: one <c>.eml</c> file for each message in <c>outbox/</c> of the data folder.</summary>
internal sealed class FolderCarrier(Engine engine, MailSettings settings) : IMailCarrier
{
    public async Task Carry(OutboxMessage message, string address, CancellationToken token)
    {
        var outbox = Directory.CreateDirectory(Path.Combine(engine.DataFolder, "outbox"));
        var file = Path.Combine(outbox.FullName, $"{message.Id}.eml");
        if (File.Exists(file))
        {
            return;
        }

        // Written whole in a folder of its own, then renamed: whoever watches the outbox never reads half a letter.
        var draft = Directory.CreateDirectory(Path.Combine(outbox.FullName, ".draft", message.Id.ToString()));
        foreach (var left in draft.GetFiles())
        {
            left.Delete();
        }

        using var letter = Letter.Write(message, address, settings);
        using var writer = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft.FullName };
        await writer.SendMailAsync(letter, token);
        draft.GetFiles("*.eml").Single().MoveTo(file);
        draft.Delete();
    }
}
