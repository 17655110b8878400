using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Outbox;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>Gives an action of a meeting its number, and tells its owner.</summary>
internal sealed class MatterDesk(GovernanceDb db)
{
    public const int LongestText = 600;

    public async Task<Matter> Raise(Meeting meeting, Guid? itemId, string text, string ownerRole, Guid? ownerAccountId, DateOnly dueOn, CancellationToken token)
    {
        var number = await TakeNumber(meeting.On.Year, token);
        var now = db.Clock.Now;
        var matter = new Matter
        {
            Year = meeting.On.Year,
            Number = number,
            Reference = Matter.ReferenceFor(meeting.On.Year, number),
            BoardId = meeting.BoardId,
            MeetingId = meeting.Id,
            AgendaItemId = itemId,
            Text = text.Trim(),
            OwnerRole = ownerRole.Trim(),
            OwnerAccountId = ownerAccountId,
            DueOn = dueOn,
            RaisedAt = now,
            RaisedBy = db.User.RoleName,
        };
        db.Add(matter);
        Tell(matter, $"matter:{matter.Id}", $"Action for you: {matter.Reference}", $"The meeting of {UkText.Date(meeting.On)} gave you {matter.Reference}, due on {UkText.Date(dueOn)}:\n\n{matter.Text}\n\nIt returns to every agenda until it is closed.");
        return matter;
    }

    public void TellOverdue(Matter matter) => Tell(
        matter, FormattableString.Invariant($"matter-overdue:{matter.Id}:{matter.DueOn:yyyy-MM-dd}"), $"Overdue: {matter.Reference}",
        $"{matter.Reference} was due on {UkText.Date(matter.DueOn)}:\n\n{matter.Text}\n\nSay how it stands, or close it with what came of it.");

    private void Tell(Matter matter, string key, string subject, string body)
    {
        if (matter.OwnerAccountId is { } account)
        {
            db.Add(new OutboxMessage
            {
                ToAccountId = account,
                Key = key,
                Subject = subject,
                Body = body,
                Path = $"/board/matters/{matter.Reference}",
                Calendar = Ics.AllDay(new CalendarDay($"{key}@send-governance", matter.DueOn, $"Due: {matter.Reference}", matter.Text), db.Clock.Now),
                WrittenAt = db.Clock.Now,
            });
        }
    }

    private async Task<int> TakeNumber(int year, CancellationToken token)
    {
        var counter = await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Matters, token);
        counter.Given++;
        var saved = await db.Set<Matter>().Where(m => m.Year == year).MaxAsync(m => (int?)m.Number, token) ?? 0;
        var unsaved = db.Set<Matter>().Local.Where(m => m.Year == year).Select(m => m.Number).DefaultIfEmpty().Max();
        return Math.Max(saved, unsaved) + 1;
    }
}
