using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

/// <summary>Issued reports stand on the thread beside their board and meeting.</summary>
internal sealed class CommitteeReportNode(GovernanceDb db) : IThreadNode
{
    public string Type => NodeTypes.CommitteeReport;

    public string Heading => "Committee reports";

    public int Order => 95;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(r => ids.Contains(r.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var rows = await db.Set<CommitteeReport>().AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new { r.BoardId, r.MeetingId }).ToListAsync(token);
        return [.. rows.SelectMany(r => new NodeRef[] { new(NodeTypes.Board, r.BoardId), new(NodeTypes.Meeting, r.MeetingId) }).Distinct()];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(r => EF.Functions.Like(r.Title, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<CommitteeReport, bool>> which, int take, CancellationToken token)
    {
        var rows = await db.Set<CommitteeReport>().AsNoTracking().Where(r => r.IssuedAt != null).Where(which)
            .OrderByDescending(r => r.IssuedAt).Take(take).Select(r => new { r.Id, r.Title }).ToListAsync(token);
        return [.. rows.Select(r => new NodeView(new(Type, r.Id), r.Title, $"/board/reports/{r.Id}", Note: "issued"))];
    }
}
