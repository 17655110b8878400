using Governance.Partnership.Data.Reviews;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Reviews;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Packs;

/// <summary>Meetings of this board and of the boards around it in the next half year, and the in-depth reviews due at this board's own.</summary>
internal sealed class ForwardPlanSection(GovernanceDb db, ReviewPlanner planner) : IPackSection
{
    private const int MonthsAhead = 6;

    public int Order => 700;

    public async Task<IReadOnlyList<Section>> Compose(PackContext context, CancellationToken cancellationToken)
    {
        var until = context.MeetingDate.AddMonths(MonthsAhead);
        var meetings = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            where meeting.On > context.MeetingDate && meeting.On <= until && meeting.State == MeetingState.Planned
            orderby meeting.On, board.Order
            select new PlannedMeeting(meeting.Id, meeting.BoardId, board.Name, meeting.On, meeting.StartsAt, meeting.Place)).ToListAsync(cancellationToken);
        var reviews = await planner.For(context.BoardId, IsNow(context) ? [.. meetings.Where(m => m.BoardId == context.BoardId).Select(m => m.Id)] : [], cancellationToken);
        var table = new Table(
            "Meetings and in-depth reviews to come",
            [new("on", "Day", ColumnType.Date), new("at", "Time"), new("what", "What", Weight: 2), new("why", "Where, or why", Weight: 4)],
            [.. meetings.SelectMany(m => reviews[m.Id].Select(r => Review(m, r)).Prepend(new Row(m.On, UkText.MeetingTime(m.StartsAt), m.Board, m.Place)))])
        {
            Empty = "No meeting is planned in the next six months.",
        };
        return
        [
            new("forward-plan", "Forward plan", 1,
            [
                new Paragraph($"Meetings after this one, up to {UkText.Date(until)}, and the in-depth review due at each of this board’s: the one on its agenda, or else the next on the rota."), table,
            ]),
        ];
    }

    // The rota is known as it stands today; a pack put together for an earlier day lists meetings alone.
    private bool IsNow(PackContext context) => UkClock.Day(context.Until ?? db.Clock.Now) == db.Clock.Today;

    private static Row Review(PlannedMeeting meeting, PlannedReview review) =>
        new(meeting.On, UkText.MeetingTime(meeting.StartsAt), review.Title, string.Join(' ', review.Reasons));

    private sealed record PlannedMeeting(Guid Id, Guid BoardId, string Board, DateOnly On, TimeOnly StartsAt, string Place);
}
