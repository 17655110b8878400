using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Packs;

/// <summary>Meetings of this board and of the boards around it in the next half year.</summary>
internal sealed class ForwardPlanSection(GovernanceDb db) : IPackSection
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
            select new { board.Name, meeting.On, meeting.StartsAt, meeting.Place }).ToListAsync(cancellationToken);
        var table = new Table(
            "Meetings to come",
            [new("on", "Day", ColumnType.Date), new("at", "Time"), new("board", "Board", Weight: 2), new("place", "Place", Weight: 3)],
            [.. meetings.Select(m => new Row(m.On, UkText.MeetingTime(m.StartsAt), m.Name, m.Place))])
        {
            Empty = "No meeting is planned in the next six months.",
        };
        return [new("forward-plan", "Forward plan", 1, [new Paragraph($"Meetings after this one, up to {UkText.Date(until)}."), table])];
    }
}
