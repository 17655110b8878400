using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class DecisionNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Decision;

    public string Heading => "Decisions";

    public int Order => 90;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(d => ids.Contains(d.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var rows = await db.Set<Decision>().AsNoTracking().Where(d => ids.Contains(d.Id))
            .Select(d => new { d.BoardId, d.MeetingId }).ToListAsync(token);
        return
        [
            .. rows.Select(r => new NodeRef(NodeTypes.Board, r.BoardId)).Distinct(),
            .. rows.Where(r => r.MeetingId is not null).Select(r => new NodeRef(NodeTypes.Meeting, r.MeetingId!.Value)).Distinct(),
        ];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(d => EF.Functions.Like(d.Title, pattern, Pattern.Escape) || EF.Functions.Like(d.Reference, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Decision, bool>> which, int take, CancellationToken token)
    {
        var rows = await db.Set<Decision>().AsNoTracking().Where(which)
            .OrderByDescending(d => d.Year).ThenByDescending(d => d.Number).Take(take)
            .Select(d => new { d.Id, d.Reference, d.Title, d.State }).ToListAsync(token);
        return [.. rows.Select(d => new NodeView(new(Type, d.Id), $"{d.Reference}: {d.Title}", $"/board/decisions/{d.Reference}", Note: Said.Word(d.State)))];
    }
}
