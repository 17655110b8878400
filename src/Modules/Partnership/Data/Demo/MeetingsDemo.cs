using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Records;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Demo;

/// <summary>Agendas, attendance, notes, actions and minutes of the past year. After the workstreams, whose dates boards decided.</summary>
internal sealed class MeetingsDemo(GovernanceDb db, RecordReader reader, MinutesKeeper keeper, AgendaKeeper agenda, IEnumerable<IGovernedWork> modules) : IDemoData
{
    public int Order => 40;

    public string What => "agendas, attendance and minutes";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var accounts = await db.Users.ToDictionaryAsync(a => a.RoleName, a => a.Id, token);
        foreach (var board in await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).ToListAsync(token))
        {
            var meetings = await db.Set<Meeting>().Where(m => m.BoardId == board.Id).OrderByDescending(m => m.On).ToListAsync(token);
            var held = meetings.Where(m => m.State == MeetingState.Held).ToList();
            var teller = new MeetingTeller(db, accounts, today);
            for (var i = held.Count - 1; i >= 0; i--)
            {
                await teller.Tell(held[i], board.Order == 1 ? DemoMeeting.All.FirstOrDefault(d => d.MeetingsAgo == i + 1) : null, token);
            }

            await Prepare(board, meetings.LastOrDefault(m => m.State == MeetingState.Planned), held, today, token);
            await db.SaveChangesAsync(token);
            await Minute(board, held, token);
        }
    }

    // The next meeting: its own item, who is asked in for it, and what waits to be ratified.
    private async Task Prepare(Board board, Meeting? next, List<Meeting> held, DateOnly today, CancellationToken token)
    {
        if (next is null)
        {
            return;
        }

        foreach (var decision in await db.Set<Decision>().Where(d => d.BoardId == board.Id && (d.MeetingId == next.Id || d.State == DecisionState.ToBeRatified)).OrderBy(d => d.Year).ThenBy(d => d.Number).ToListAsync(token))
        {
            if (decision.State == DecisionState.Asked || held.FindIndex(m => m.Id == decision.MeetingId) == 0)
            {
                await agenda.Follow(decision, next.Id, token);
            }
        }

        if (board.Order != 1)
        {
            return;
        }

        var review = MeetingTeller.Item(next, DemoMeeting.Next, await agenda.NextOrder(next.Id, token));
        review.About = await Work(DemoMeeting.Next.About, today, token);
        db.Add(review);
        db.Add(new CoOption { BoardId = board.Id, RoleName = "Clinical lead, community paediatrics", Why = "Answers for the health half of the autism pathway.", AgendaItemId = review.Id });
    }

    private async Task<NodeRef?> Work(string url, DateOnly today, CancellationToken token)
    {
        var work = new List<GovernedWork>();
        foreach (var module in modules)
        {
            work.AddRange(await module.On(today, token));
        }

        return work.Find(w => w.Url == url)?.Node;
    }

    private async Task Minute(Board board, List<Meeting> held, CancellationToken token)
    {
        for (var i = held.Count - 1; i > 0; i--)
        {
            var (meeting, by) = (held[i], held[i - 1]);
            await keeper.Freeze(meeting, await reader.Read(meeting, board, token), by, by.On, UkClock.At(by.On, by.StartsAt).AddMinutes(5), token);
            await db.SaveChangesAsync(token);
        }
    }
}
