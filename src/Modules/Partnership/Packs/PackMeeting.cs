using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Packs;

/// <summary>What a pack says of the meeting it is for.</summary>
internal sealed record PackMeeting(Meeting Meeting, string BoardKey, string BoardName, QuorumRule Quorum, int Seats, int LastNumber, MeetingTime? Previous)
{
    public DateTimeOffset? Since => Previous is null ? null : UkClock.At(Previous.On, Previous.StartsAt);

    public static async Task<PackMeeting?> Find(GovernanceDb db, Guid meetingId, CancellationToken token)
    {
        var found = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where meeting.Id == meetingId
            select new
            {
                Meeting = meeting,
                board.Key,
                board.Name,
                Board = board,
                Seats = db.Set<SeatType>().Where(t => t.BoardId == board.Id).Sum(t => t.Required),
                Last = db.Set<IssuedPack>().Where(p => p.MeetingId == meeting.Id).Max(p => (int?)p.Number) ?? 0,
            }).SingleOrDefaultAsync(token);
        return found is null
            ? null
            : new(found.Meeting, found.Key, found.Name, found.Board.QuorumRule, found.Seats, found.Last, await db.LastBefore(found.Meeting.BoardId, found.Meeting.On, token));
    }
}
