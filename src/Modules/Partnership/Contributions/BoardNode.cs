using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class BoardNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Board;

    public string Heading => "Boards";

    public int Order => 96;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(b => ids.Contains(b.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var rows = await db.Set<ReportingLine>().AsNoTracking().Where(ReportingLine.InForce(db.Clock.Today))
            .Where(l => ids.Contains(l.BoardId) || ids.Contains(l.ToBoardId))
            .Select(l => new { l.BoardId, l.ToBoardId }).ToListAsync(token);
        return [.. rows.SelectMany(r => new[] { r.BoardId, r.ToBoardId }).Distinct().Select(id => new NodeRef(Type, id))];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(b => EF.Functions.Like(b.Name, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Board, bool>> which, int take, CancellationToken token) =>
        await db.Set<Board>().AsNoTracking().Where(which).OrderBy(b => b.Order).Take(take)
            .Select(b => new NodeView(new NodeRef(NodeTypes.Board, b.Id), b.Name, "/board/" + b.Key, null, null)).ToListAsync(token);
}
