using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Governance.Platform.Outbox;

namespace Governance.Host.Mail;

/// <summary>A message as an e-mail: plain text, and a calendar entry where there is one.</summary>
internal static class Letter
{
    public static MailMessage Write(OutboxMessage message, string address, MailSettings settings)
    {
        var letter = new MailMessage(settings.From, address)
        {
            Subject = message.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = message.Path.Length > 0 ? $"{message.Body}\n\n{settings.SiteAddress}{message.Path}\n" : message.Body,
            BodyEncoding = Encoding.UTF8,
        };
        letter.Headers.Add("Message-ID", $"<{message.Id}@{new MailAddress(settings.From).Host}>");
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        if (message.Calendar is { Length: > 0 } calendar)
        {
            var attachment = Attachment.CreateAttachmentFromString(calendar, new ContentType("text/calendar; charset=utf-8; method=PUBLISH"));
            attachment.ContentDisposition!.FileName = attachment.Name = "reminder.ics";
            letter.Attachments.Add(attachment);
        }

        return letter;
    }
}
