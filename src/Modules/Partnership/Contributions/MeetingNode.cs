using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
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

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(m => ids.Contains(m.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var boards = await db.Set<Meeting>().AsNoTracking().Where(m => ids.Contains(m.Id)).Select(m => m.BoardId).Distinct().ToListAsync(token);
        var decisions = await db.Set<Decision>().AsNoTracking().Where(d => d.MeetingId != null && ids.Contains(d.MeetingId.Value)).Select(d => d.Id).ToListAsync(token);
        var matters = await db.Set<Matter>().AsNoTracking().Where(m => ids.Contains(m.MeetingId)).Select(m => m.Id).ToListAsync(token);
        return
        [
            .. boards.Select(id => new NodeRef(NodeTypes.Board, id)),
            .. decisions.Select(id => new NodeRef(NodeTypes.Decision, id)),
            .. matters.Select(id => new NodeRef(NodeTypes.Matter, id)),
        ];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(m => EF.Functions.Like(m.Place, pattern, Pattern.Escape) || db.Set<Board>().Any(b => b.Id == m.BoardId && EF.Functions.Like(b.Name, pattern, Pattern.Escape)), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Meeting, bool>> which, int take, CancellationToken token)
    {
        var rows = await (
            from meeting in db.Set<Meeting>().AsNoTracking().Where(which)
            join board in db.Set<Board>() on meeting.BoardId equals board.Id
            orderby meeting.On descending
            select new { meeting.Id, meeting.On, meeting.State, board.Key, board.Name }).Take(take).ToListAsync(token);
        return [.. rows.Select(m => new NodeView(
            new(Type, m.Id), $"{m.Name}, {UkText.Date(m.On)}", FormattableString.Invariant($"/board/{m.Key}/meetings/{m.On:yyyy-MM-dd}"), Note: m.State.ToString().ToLowerInvariant()))];
    }
}
