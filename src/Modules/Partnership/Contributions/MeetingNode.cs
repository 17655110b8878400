using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class MeetingNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Meeting;

    public string Heading => "Meetings";

    public int Order => 95;

    public IQueryable<NodeRow> Rows =>
        from m in Meetings
        join b in db.Set<Board>() on m.BoardId equals b.Id
        select new NodeRow
        {
            Type = NodeTypes.Meeting,
            Id = m.Id,
            Reference = b.Name,
            Title = b.Name,
            Text = m.Place,
            Key = b.Key,
            State = m.State.ToString(),
            Number = m.On.DayNumber,
            Rank = -m.On.DayNumber,
        };

    public NodeView View(NodeRow row)
    {
        var on = DateOnly.FromDayNumber(row.Number);
        return new(row.Ref, $"{row.Title}, {UkText.Date(on)}", FormattableString.Invariant($"/board/{row.Key}/meetings/{on:yyyy-MM-dd}"), Note: row.State.ToLowerInvariant());
    }

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids) =>
    [
        Meetings.Where(m => ids.Contains(m.Id)).Select(m => new Neighbour { Type = NodeTypes.Board, Id = m.BoardId }),
        db.Set<Decision>().AsNoTracking().Where(d => d.MeetingId != null && ids.Contains(d.MeetingId.Value)).Select(d => new Neighbour { Type = NodeTypes.Decision, Id = d.Id }),
        db.Set<Matter>().AsNoTracking().Where(m => ids.Contains(m.MeetingId)).Select(m => new Neighbour { Type = NodeTypes.Matter, Id = m.Id }),
    ];

    private IQueryable<Meeting> Meetings => db.Set<Meeting>().AsNoTracking();
}
