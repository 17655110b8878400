using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Demo;

/// <summary>Writes what happened at one held meeting of the sample area.</summary>
internal sealed class MeetingTeller(GovernanceDb db, IReadOnlyDictionary<string, Guid> accounts, DateOnly today)
{
    private const string Clerk = "Board Secretary";

    private static readonly string[] Discussions =
    [
        "The paper was taken as read. Members asked how families would notice the difference, and were told.",
        "Two members spoke against and said why. The chair summed up, and nobody asked for a vote.",
        "Questions were about cost and about who carries the risk. The answer is recorded with the decision.",
    ];

    public async Task Tell(Meeting meeting, DemoMeeting? told, CancellationToken token)
    {
        var items = await db.Set<AgendaItem>().Where(i => i.MeetingId == meeting.Id).OrderBy(i => i.Order).ToListAsync(token);
        Note(items[0], told is null ? "All actions of the last meeting were done." : "The action log was gone through. What is open stays on it.");
        Note(items[1], told?.Highlights ?? "The report of the SEND Executive Board was noted with thanks.");
        var decisions = await db.Set<Decision>().Where(d => d.MeetingId == meeting.Id).OrderBy(d => d.Year).ThenBy(d => d.Number).ToListAsync(token);
        var order = items.Count;
        if (told is not null)
        {
            var own = Add(Item(meeting, told, ++order));
            Note(own, told.Note);
            await Matters(meeting, own, told, token);
        }

        foreach (var decision in decisions)
        {
            Note(Add(StandingAgenda.Asking(decision, meeting.Id, ++order)), Discussions[decision.Number % Discussions.Length]);
        }

        await Attend(meeting, told, token);
        await Ratify(meeting, order, token);
    }

    public static AgendaItem Item(Meeting meeting, DemoMeeting told, int order) => new()
    {
        MeetingId = meeting.Id,
        Kind = told.Kind,
        Order = order,
        Title = told.Title,
        Minutes = 30,
        PresenterRole = told.Presenter,
        Paper = told.Paper,
        ByHand = true,
    };

    private async Task Attend(Meeting meeting, DemoMeeting? told, CancellationToken token)
    {
        var board = await db.Set<Board>().SingleAsync(b => b.Id == meeting.BoardId, token);
        var types = await db.Set<SeatType>().Where(t => t.BoardId == board.Id).ToListAsync(token);
        var ids = types.Select(t => t.Id).ToList();
        var seats = SeatCount.On(meeting.On, types, await db.Set<Seat>().Where(s => ids.Contains(s.SeatTypeId)).ToListAsync(token));
        var rows = seats.Types.SelectMany(t => t.Held).Select(s => Mark(meeting, s, told)).ToDictionary(r => r.SeatId!.Value);
        db.AddRange(rows.Values);
        meeting.Settle(Quorum.Of(board.QuorumRule, seats, rows));
    }

    private static Attendance Mark(Meeting meeting, Seat seat, DemoMeeting? told) => new()
    {
        MeetingId = meeting.Id,
        SeatId = seat.Id,
        Presence = told?.Apologies.Contains(seat.RoleName) == true ? Presence.Apologies
            : told?.Absent.Contains(seat.RoleName) == true ? Presence.Absent
            : told?.Substitute?.Role == seat.RoleName ? Presence.Substitute : Presence.Present,
        SubstituteRole = told?.Substitute is { } sent && sent.Role == seat.RoleName ? sent.By : "",
    };

    // What the meeting before agreed without a quorum is ratified here, where the story says so.
    private async Task Ratify(Meeting meeting, int order, CancellationToken token)
    {
        var waiting = await db.Set<Decision>().Where(d => d.BoardId == meeting.BoardId && d.State == DecisionState.ToBeRatified && d.DecidedOn < meeting.On).ToListAsync(token);
        foreach (var decision in waiting.Where(d => d.State == DecisionState.ToBeRatified))
        {
            if (DemoDecision.All.FirstOrDefault(d => d.Title == decision.Title && d.Ratified.Length > 0) is { } story && meeting.Quorate == true)
            {
                db.Add(decision.Ratify(meeting, ratified: true, story.Ratified, meeting.Begins.AddMinutes(20), Clerk).Value);
                Note(Add(StandingAgenda.Asking(decision, meeting.Id, ++order)), "The note of the last meeting was taken as read.");
            }
        }
    }

    private async Task Matters(Meeting meeting, AgendaItem item, DemoMeeting told, CancellationToken token)
    {
        var counter = await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Matters, token);
        foreach (var action in told.Actions)
        {
            var taken = db.Set<Matter>().Local.Where(m => m.Year == meeting.On.Year).Select(m => m.Number).DefaultIfEmpty().Max();
            var matter = new Matter
            {
                Year = meeting.On.Year,
                Number = taken + 1,
                Reference = Matter.ReferenceFor(meeting.On.Year, taken + 1),
                BoardId = meeting.BoardId,
                MeetingId = meeting.Id,
                AgendaItemId = item.Id,
                Text = action.Text,
                OwnerRole = action.Owner,
                OwnerAccountId = accounts.TryGetValue(action.Owner, out var account) ? account : null,
                DueOn = meeting.On.AddDays(action.DueIn),
                RaisedAt = meeting.Begins.AddMinutes(50),
                RaisedBy = Clerk,
            };
            counter.Given++;
            db.Add(matter);
            Stand(matter, action, meeting);
        }
    }

    private void Stand(Matter matter, DemoMatter action, Meeting meeting)
    {
        if (action.ClosedIn is { } days && meeting.On.AddDays(days) is var closed && closed <= today)
        {
            matter.Close(action.Said, closed, UkClock.At(closed, new(15, 30)), action.Owner);
        }
        else if (action.Said.Length > 0)
        {
            db.Add(new MatterProgress { MatterId = matter.Id, Text = action.Said, At = meeting.Begins.AddHours(6), By = action.Owner });
        }
    }

    private AgendaItem Add(AgendaItem item)
    {
        db.Add(item);
        return item;
    }

    private void Note(AgendaItem item, string text) => db.Add(new ItemNotes { AgendaItemId = item.Id, Text = text });
}
