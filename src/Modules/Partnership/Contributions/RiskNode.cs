using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class RiskNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.Risk;

    public string Heading => "Risks and barriers";

    public int Order => 65;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(r => ids.Contains(r.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token) =>
        [.. await db.Set<Escalation>().AsNoTracking().Where(e => ids.Contains(e.RiskId) && e.EndedAt == null).Select(e => new NodeRef(NodeTypes.Board, e.BoardId)).ToListAsync(token)];

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(r => EF.Functions.Like(r.Title, pattern, Pattern.Escape) || EF.Functions.Like(r.Reference, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Risk, bool>> which, int take, CancellationToken token)
    {
        var rows = await db.Set<Risk>().AsNoTracking().Where(which).OrderByDescending(r => r.Score).Take(take)
            .Select(r => new { r.Id, r.Reference, r.Title, r.Score, r.State }).ToListAsync(token);
        return [.. rows.Select(r => new NodeView(
            new(Type, r.Id), $"{r.Reference}: {r.Title}", $"/risks/{r.Reference}", Note: r.State == RiskState.Closed ? "closed" : UkText.Lower(Scale.Word(Scale.Band(r.Score)))))];
    }
}
