using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
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
        var rows = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join d in db.Set<Decision>() on meeting.Id equals d.MeetingId into decisions
            from decision in decisions.DefaultIfEmpty()
            where ids.Contains(meeting.Id)
            select new { meeting.BoardId, DecisionId = decision == null ? (Guid?)null : decision.Id }).ToListAsync(token);
        return
        [
            .. rows.Select(r => new NodeRef(NodeTypes.Board, r.BoardId)).Distinct(),
            .. rows.Where(r => r.DecisionId is not null).Select(r => new NodeRef(NodeTypes.Decision, r.DecisionId!.Value)),
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
