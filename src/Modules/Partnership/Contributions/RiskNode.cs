using Governance.Partnership.Contracts;
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

    public IQueryable<NodeRow> Rows => db.Set<Risk>().AsNoTracking().Select(r => new NodeRow
    {
        Type = NodeTypes.Risk,
        Id = r.Id,
        Reference = r.Reference,
        Title = r.Title,
        Text = "",
        Key = "",
        State = r.State.ToString(),
        Number = r.Score,
        Rank = -r.Score,
    });

    public NodeView View(NodeRow row) => new(
        row.Ref, $"{row.Reference}: {row.Title}", $"/risks/{row.Reference}", Note: row.StateAs<RiskState>() == RiskState.Closed ? "closed" : UkText.Lower(Scale.Word(Scale.Band(row.Number))));

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids) =>
    [
        db.Set<Escalation>().AsNoTracking().Where(e => ids.Contains(e.RiskId) && e.EndedAt == null).Select(e => new Neighbour { Type = NodeTypes.Board, Id = e.BoardId }),
    ];
}
