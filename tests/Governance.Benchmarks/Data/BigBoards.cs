using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Benchmarks.Data;

/// <summary>Adds twenty years of monthly meetings to five boards, each with its agenda, notes, attendance, decisions and actions. The same rows every time but for ids and the day.</summary>
internal sealed class BigBoards(GovernanceDb db)
{
    private const int Boards = 5;
    private const int Years = 20;
    private const int ItemsEach = 6;
    private const int DecisionsEach = 3;
    private const int MattersEach = 3;
    private const int FirstNumber = 1000;

    private readonly Dictionary<int, int> numbers = [];

    public async Task Write()
    {
        db.OneEntryFor = "benchmark";
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var first = new DateOnly(db.Clock.Today.Year - Years - 1, 1, 3);
        var have = await db.Set<Board>().AsNoTracking().OrderBy(b => b.Order).Select(b => b.Id).ToListAsync();
        var added = Enumerable.Range(have.Count, Boards - have.Count).Select(i => new Board { Key = $"board-{i}", Name = $"Board {i}", From = first, Order = i + 10 }).ToList();
        db.AddRange(added);
        await Save();
        var seats = await db.Set<Seat>().AsNoTracking().Join(db.Set<SeatType>(), s => s.SeatTypeId, t => t.Id, (s, t) => new { s.Id, t.BoardId }).ToListAsync();
        foreach (var board in have.Concat(added.Select(b => b.Id)).Take(Boards))
        {
            for (var month = 0; month < Years * 12; month++)
            {
                Add(board, first.AddMonths(month), [.. seats.Where(s => s.BoardId == board).Select(s => s.Id)]);
                if (month % 24 == 23)
                {
                    await Save();
                }
            }
        }
    }

    private void Add(Guid board, DateOnly on, IReadOnlyList<Guid> seats)
    {
        var meeting = new Meeting { BoardId = board, On = on, StartsAt = new(10, 0), Place = "Committee Room 2", State = MeetingState.Held };
        var at = UkClock.At(on, new(12, 0)).ToUniversalTime();
        meeting.AgreeMinutes(on.AddMonths(1), at, "Board Secretary", byMeeting: null);
        db.Add(meeting);
        db.AddRange(seats.Select((seat, i) => new Attendance { MeetingId = meeting.Id, SeatId = seat, Presence = i % 6 == 5 ? Presence.Apologies : Presence.Present }));
        for (var i = 1; i <= ItemsEach; i++)
        {
            var item = new AgendaItem { MeetingId = meeting.Id, Kind = AgendaKind.Exception, Order = i, Title = $"Item {i}: what the partners agreed and what follows", Minutes = 15, PresenterRole = "Head of SEND" };
            db.Add(item);
            db.Add(new ItemNotes { AgendaItemId = item.Id, Text = "The paper was taken as read. Members asked how families would notice the difference, and were told." });
            if (i <= DecisionsEach)
            {
                item.DecisionId = Decide(board, meeting, on, at, i);
            }

            if (i <= MattersEach)
            {
                Ask(board, meeting, item, on, at);
            }
        }
    }

    private Guid Decide(Guid board, Meeting meeting, DateOnly on, DateTimeOffset at, int turn)
    {
        var number = Next(on.Year);
        var decision = new Decision
        {
            Year = on.Year,
            Number = number,
            Reference = Decision.ReferenceFor(on.Year, number),
            BoardId = board,
            Title = $"Agree proposal {turn} of {on:MMMM yyyy} on how partners share the work",
            Reason = "Costs stay where they fall until they are reviewed together.",
            Power = "this board",
            SubjectType = NodeTypes.Board,
            SubjectId = board,
            AskedBy = "Head of SEND",
            AskedAt = at.AddDays(-9),
            AskedOn = on.AddDays(-9),
        };
        decision.PutBefore(meeting.Id);
        decision.Answer(turn == 3 ? DecisionState.Refused : DecisionState.Agreed, "Agreed as asked, and reported on in six months.", on, at, "Board Secretary");
        decision.Minute(on.AddMonths(1));
        db.Add(decision);
        return decision.Id;
    }

    private void Ask(Guid board, Meeting meeting, AgendaItem item, DateOnly on, DateTimeOffset at)
    {
        var number = Next(on.Year);
        var matter = new Matter
        {
            Year = on.Year,
            Number = number,
            Reference = Matter.ReferenceFor(on.Year, number),
            BoardId = board,
            MeetingId = meeting.Id,
            AgendaItemId = item.Id,
            Text = "Bring the figures by area to the next meeting",
            OwnerRole = "Finance Business Partner",
            DueOn = on.AddDays(28),
            RaisedAt = at,
            RaisedBy = "Board Secretary",
        };
        matter.Close("Brought, and used since.", on.AddDays(26), at.AddDays(26), "Finance Business Partner");
        db.Add(matter);
    }

    private int Next(int year) => numbers[year] = numbers.GetValueOrDefault(year, FirstNumber) + 1;

    private async Task Save()
    {
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
