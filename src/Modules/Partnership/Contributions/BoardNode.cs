using Governance.Partnership.Contracts;
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

    public IQueryable<NodeRow> Rows => db.Set<Board>().AsNoTracking().Select(b => new NodeRow
    {
        Type = NodeTypes.Board,
        Id = b.Id,
        Reference = b.Name,
        Title = b.Name,
        Text = "",
        Key = b.Key,
        State = "",
        Number = 0,
        Rank = b.Order,
    });

    public NodeView View(NodeRow row) => new(row.Ref, row.Title, $"/board/{row.Key}");

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var lines = db.Set<ReportingLine>().AsNoTracking().Where(ReportingLine.InForce(db.Clock.Today));
        return
        [
            lines.Where(l => ids.Contains(l.BoardId)).Select(l => new Neighbour { Type = NodeTypes.Board, Id = l.ToBoardId }),
            lines.Where(l => ids.Contains(l.ToBoardId)).Select(l => new Neighbour { Type = NodeTypes.Board, Id = l.BoardId }),
        ];
    }
}
