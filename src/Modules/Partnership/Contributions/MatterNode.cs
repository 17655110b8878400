using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class MatterNode(GovernanceDb db) : IThreadNode
{
    private const int LongestTitle = 90;
    private const int MostInAYear = 100_000;

    public string Type => NodeTypes.Matter;

    public string Heading => "Matters arising";

    public int Order => 92;

    public IQueryable<NodeRow> Rows => Matters.Select(m => new NodeRow
    {
        Type = NodeTypes.Matter,
        Id = m.Id,
        Reference = m.Reference,
        Title = m.Text,
        Text = "",
        Key = "",
        State = m.ClosedOn == null ? "open" : "closed",
        Number = 0,
        Rank = -((m.Year * MostInAYear) + m.Number),
    });

    public NodeView View(NodeRow row) => new(row.Ref, $"{row.Reference}: {Short(row.Title)}", $"/board/matters/{row.Reference}", Note: row.State);

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var matters = Matters.Where(m => ids.Contains(m.Id));
        return
        [
            matters.Select(m => new Neighbour { Type = NodeTypes.Meeting, Id = m.MeetingId }),
            from m in matters
            join item in db.Set<AgendaItem>() on m.AgendaItemId equals item.Id
            where item.DecisionId != null
            select new Neighbour { Type = NodeTypes.Decision, Id = item.DecisionId!.Value },
        ];
    }

    private IQueryable<Matter> Matters => db.Set<Matter>().AsNoTracking();

    private static string Short(string text) => text.Length <= LongestTitle ? text : text[..(LongestTitle - 1)] + "…";
}
