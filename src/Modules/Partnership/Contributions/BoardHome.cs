using Governance.Partnership.Contracts;
using Governance.Partnership.Data.Reviews;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Pages;
using Governance.Partnership.Pages.Home;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>What changed since the last meeting, what is asked of the board, the pack, and the meetings to come with the reviews due at them.</summary>
internal sealed class BoardHome(GovernanceDb db, IPartnershipRegister register, Changes changes, ReviewPlanner planner, Permissions permissions, ICurrentUser user, May may) : IHomeCard
{
    private const int DaysBeforeTheFirstMeeting = 31;

    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        var today = db.Clock.Today;
        if (!permissions.Allows(user, PartnershipPermissions.Read) || await register.Boards(today, token) is not [var board, ..])
        {
            return [];
        }

        var coming = await Coming(today, token);
        return home == HomeFor.Director
            ? [new(HomePlace.Side, 60, "/Pages/Home/_NextMeetings.cshtml", new MeetingsToCome(coming, today))]
            : await ForMember(board, coming, today, token);
    }

    private async Task<IReadOnlyList<HomeCard>> ForMember(BoardCalendar board, IReadOnlyList<MeetingToCome> coming, DateOnly today, CancellationToken token)
    {
        var next = coming.FirstOrDefault(m => m.BoardKey == board.Key);
        var since = board.LastMeetingAt ?? UkClock.At(today.AddDays(-DaysBeforeTheFirstMeeting), TimeOnly.MinValue);
        var list = await changes.Between(since, db.Clock.Now, token);
        var (asked, toRatify) = await Waiting(board.BoardId, token);
        var pack = await Pack(board.BoardId, token);
        var reviews = await planner.For(board.BoardId, [.. coming.Where(m => m.BoardKey == board.Key).Select(m => m.Id)], token);
        var ready = pack is not null && pack.Meeting == next?.On;
        return
        [
            new(HomePlace.Main, 10, "/Pages/Home/_BoardChanges.cshtml", new BoardChanges(list))
            {
                Caption = board.Name,
                Headline = $"What changed since {UkText.DayMonth(UkClock.Day(since), today)}",
                Facts = Facts(next, ready ? pack : null, today),
                Actions = [.. Prepare(ready ? null : next), .. Take(pack, ready, today)],
                Figures = [new(UkText.Number(asked.Count), asked.Count == 1 ? "decision asked of you" : "decisions asked of you", "#ask", Papers(asked.Count, ready))],
            },
            new(HomePlace.Side, 10, "/Pages/Home/_BoardAsks.cshtml", new BoardAsks(asked, toRatify, await QuorumLine(board.BoardId, token))),
            new(HomePlace.Wide, 90, "/Pages/Home/_BoardComingUp.cshtml", new BoardComingUp(board, coming, reviews, pack, today)),
        ];
    }

    private static IReadOnlyList<string> Facts(MeetingToCome? next, PackToTake? pack, DateOnly today)
    {
        if (next is null)
        {
            return ["No meeting is planned"];
        }

        var when = $"Next meeting **{UkText.WeekdayDate(next.On, today)}, {UkText.MeetingTime(next.StartsAt)}**, {UkText.HowFar(next.On, today)}";
        return pack is null ? [when, "Pack not issued yet"] : [when, $"Pack issued {UkText.Instant(UkClock.Local(pack.IssuedAt), today)}"];
    }

    private IEnumerable<HomeAction> Prepare(MeetingToCome? next) =>
        next is not null && may.Issue ? [new("Prepare the pack", next.Path, Primary: true)] : [];

    private static IEnumerable<HomeAction> Take(PackToTake? pack, bool ready, DateOnly today) => pack is null
        ? []
        : [
            new(ready ? "Take the pack (Word)" : $"Take the pack of {UkText.DayMonth(pack.Meeting, today)} (Word)", $"/board/packs/{pack.Id}/docx", Primary: ready),
            new("Excel", $"/board/packs/{pack.Id}/xlsx"),
            new("HTML", $"/board/packs/{pack.Id}"),
        ];

    private static string Papers(int asked, bool ready) =>
        asked == 0 ? "Nothing is asked at the next meeting" : ready ? "The papers are in the pack" : "The papers come with the pack";

    private async Task<IReadOnlyList<MeetingToCome>> Coming(DateOnly today, CancellationToken token) => await (
        from meeting in db.Set<Meeting>().AsNoTracking().Where(Meeting.ToComeFrom(today))
        join board in db.Set<Board>() on meeting.BoardId equals board.Id
        orderby meeting.On, board.Order
        select new MeetingToCome(meeting.Id, board.Key, board.Name, meeting.On, meeting.StartsAt)).Take(MeetingsToCome.Shown).ToListAsync(token);

    private async Task<(IReadOnlyList<AskedDecision> Asked, IReadOnlyList<AskedDecision> ToRatify)> Waiting(Guid board, CancellationToken token)
    {
        var rows = (await db.Set<Decision>().AsNoTracking().Where(d => d.BoardId == board && (d.State == DecisionState.Asked || d.State == DecisionState.ToBeRatified))
            .OrderBy(d => d.Year).ThenBy(d => d.Number)
            .Select(d => new { d.State, Asked = new AskedDecision(d.Reference, d.Title, d.Amount, d.Power) }).ToListAsync(token)).ToLookup(d => d.State, d => d.Asked);
        return ([.. rows[DecisionState.Asked]], [.. rows[DecisionState.ToBeRatified]]);
    }

    private async Task<PackToTake?> Pack(Guid board, CancellationToken token) => await (
        from pack in db.Set<IssuedPack>().AsNoTracking()
        join meeting in db.Set<Meeting>() on pack.MeetingId equals meeting.Id
        where meeting.BoardId == board
        orderby meeting.On descending, pack.Number descending
        select new PackToTake(pack.Id, pack.Number, pack.IssuedAt, meeting.On)).FirstOrDefaultAsync(token);

    private async Task<string> QuorumLine(Guid board, CancellationToken token)
    {
        var row = await db.Set<Board>().AsNoTracking().Where(b => b.Id == board)
            .Select(b => new { Board = b, Seats = db.Set<SeatType>().Where(t => t.BoardId == board).Sum(t => t.Required) }).SingleAsync(token);
        return QuorumWords.Rule(row.Board.QuorumRule, row.Seats) + ".";
    }
}
