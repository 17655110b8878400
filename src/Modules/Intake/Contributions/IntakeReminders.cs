using Governance.Intake.Board;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Contributions;

/// <summary>Each morning: tells senders what is due or missing, warns of agreements that end, and removes files that waited thirty days. A repeated run sends nothing twice.</summary>
internal sealed class IntakeReminders(GovernanceDb db, FeedBoard board, SealedFiles files, StagingCleaner cleaner, LoadBoard loads) : IScheduledJob
{
    private const int DaysBefore = 5;
    private const int FilesKept = 30;

    public static JobShape Shape => new("Reminders of extracts", "0 50 6 * * ?", CatchUp: true);

    public async Task Run(CancellationToken token)
    {
        foreach (var again in await cleaner.Clean(token))
        {
            loads.Enqueue(again);
        }

        await RemoveOld(token);
        var today = db.Clock.Today;
        var contacts = await db.Set<Sender>().AsNoTracking().Where(s => s.ContactAccountId != null).ToDictionaryAsync(s => s.Key, s => s.ContactAccountId!.Value, token);
        var messages = new List<OutboxMessage>();
        foreach (var line in (await board.On(today, token)).Lines.Where(l => contacts.ContainsKey(l.SenderKey)))
        {
            foreach (var cell in line.Cells.Where(c => c.Number is null))
            {
                if (cell.State == FeedState.Missing && cell.Days <= FilesKept)
                {
                    messages.Add(Message(contacts[line.SenderKey], $"extract-missing/{line.ExpectationId}/{cell.Period.Key}", $"{line.KindName} for {cell.Period.Words} is overdue", $"It was due on {UkText.Date(cell.DueOn)}. Send it as soon as it is ready.", "/intake/send"));
                }
                else if (cell.State == FeedState.NotDue && cell.DueOn.DayNumber - today.DayNumber <= DaysBefore)
                {
                    messages.Add(Message(contacts[line.SenderKey], $"extract-due/{line.ExpectationId}/{cell.Period.Key}", $"{line.KindName} for {cell.Period.Words} is due on {UkText.Date(cell.DueOn)}", "Send it by then, so that the month’s figures can be made.", "/intake/send"));
                }
            }
        }

        messages.AddRange(await Ending(today, token));
        await Write(messages, token);
    }

    // Told to the owner; where nobody holds that role, to those who may renew it.
    private async Task<IEnumerable<OutboxMessage>> Ending(DateOnly today, CancellationToken token)
    {
        var until = today.AddDays(SharingAgreement.WarnDays);
        var ending = await db.Set<SharingAgreement>().AsNoTracking().Where(a => a.To >= today && a.To <= until).ToListAsync(token);
        var accounts = ending.Count == 0 ? [] : await db.Users.AsNoTracking().ToListAsync(token);
        return ending.SelectMany(a => Owners(a, accounts).Select(to => Message(
            to, $"agreement-ends/{a.Id}/{a.To:yyyy-MM-dd}/{to}", $"Sharing agreement {a.Reference} ends on {UkText.Date(a.To)}", $"{a.Title}. Renew it, or what it covers stops that day.", $"/intake/agreements/{a.Reference}")));
    }

    private static IEnumerable<Guid> Owners(SharingAgreement agreement, List<Account> accounts)
    {
        var owners = accounts.FindAll(u => string.Equals(u.RoleName, agreement.OwnerRole, StringComparison.OrdinalIgnoreCase));
        return (owners.Count > 0 ? owners : accounts.FindAll(u => u.Roles.Contains(Roles.Analyst))).Select(u => u.Id);
    }

    private async Task Write(List<OutboxMessage> messages, CancellationToken token)
    {
        var keys = messages.ConvertAll(m => m.Key);
        var known = await db.Set<OutboxMessage>().Where(m => keys.Contains(m.Key)).Select(m => m.Key).ToListAsync(token);
        db.AddRange(messages.Where(m => !known.Contains(m.Key)));
        await db.SaveChangesAsync(token);
    }

    private OutboxMessage Message(Guid to, string key, string subject, string body, string path) =>
        new() { ToAccountId = to, Key = key, Subject = subject, Body = body, Path = path, WrittenAt = db.Clock.Now };

    private async Task RemoveOld(CancellationToken token)
    {
        foreach (var id in files.OlderThan(db.Clock.Now.AddDays(-FilesKept)))
        {
            if (await db.Set<Submission>().SingleOrDefaultAsync(s => s.Id == id, token) is { State: SubmissionState.Waiting } waited)
            {
                waited.Fail("Nobody chose its columns within 30 days, so its file was removed. Send it again.", db.Clock.Now);
                await db.SaveChangesAsync(token);
            }

            files.Forget(id);
        }
    }
}
