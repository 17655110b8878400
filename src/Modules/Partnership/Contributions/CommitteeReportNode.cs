using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Issued reports stand on the thread beside their board and meeting, those to the latest meeting first.</summary>
internal sealed class CommitteeReportNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.CommitteeReport;

    public string Heading => "Committee reports";

    public int Order => 95;

    public IQueryable<NodeRow> Rows =>
        from r in Reports
        join m in db.Set<Meeting>() on r.MeetingId equals m.Id
        where r.IssuedAt != null
        select new NodeRow
        {
            Type = NodeTypes.CommitteeReport,
            Id = r.Id,
            Reference = r.Title,
            Title = r.Title,
            Text = "",
            Key = "",
            State = "",
            Number = 0,
            Rank = -m.On.DayNumber,
        };

    public NodeView View(NodeRow row) => new(row.Ref, row.Title, $"/board/reports/{row.Id}", Note: "issued");

    public IEnumerable<IQueryable<Neighbour>> Implied(IReadOnlyCollection<Guid> ids)
    {
        var reports = Reports.Where(r => ids.Contains(r.Id));
        return
        [
            reports.Select(r => new Neighbour { Type = NodeTypes.Board, Id = r.BoardId }),
            reports.Select(r => new Neighbour { Type = NodeTypes.Meeting, Id = r.MeetingId }),
        ];
    }

    private IQueryable<CommitteeReport> Reports => db.Set<CommitteeReport>().AsNoTracking();
}
