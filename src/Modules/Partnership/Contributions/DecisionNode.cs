using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class DecisionNode(GovernanceDb db) : IThreadNode
{
    private const int MostInAYear = 100_000;

    public string Type => NodeTypes.Decision;

    public string Heading => "Decisions";

    public int Order => 90;

    public IQueryable<NodeRow> Rows => Decisions.Select(d => new NodeRow
    {
        Type = NodeTypes.Decision,
        Id = d.Id,
        Reference = d.Reference,
        Title = d.Title,
        Text = "",
        Key = "",
        State = d.State.ToString(),
        Number = 0,
        Rank = -((d.Year * MostInAYear) + d.Number),
    });

    public NodeView View(NodeRow row) => new(row.Ref, $"{row.Reference}: {row.Title}", $"/board/decisions/{row.Reference}", Note: Said.Word(row.StateAs<DecisionState>()));

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var decisions = Decisions.Where(d => ids.Contains(d.Id));
        return
        [
            decisions.Select(d => new Neighbour { Type = NodeTypes.Board, Id = d.BoardId }),
            decisions.Where(d => d.MeetingId != null).Select(d => new Neighbour { Type = NodeTypes.Meeting, Id = d.MeetingId!.Value }),
        ];
    }

    private IQueryable<Decision> Decisions => db.Set<Decision>().AsNoTracking();
}
