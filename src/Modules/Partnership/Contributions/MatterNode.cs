using System.Linq.Expressions;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Contributions;

internal sealed class MatterNode(GovernanceDb db) : IThreadNode
{
    private const int LongestTitle = 90;

    public string Type => NodeTypes.Matter;

    public string Heading => "Matters arising";

    public int Order => 92;

    public Task<IReadOnlyList<NodeView>> Resolve(IReadOnlyCollection<Guid> ids, CancellationToken token) => Views(m => ids.Contains(m.Id), ids.Count, token);

    public async Task<IReadOnlyList<NodeRef>> Implied(IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        var rows = await (
            from m in db.Set<Matter>().AsNoTracking()
            join i in db.Set<AgendaItem>() on m.AgendaItemId equals i.Id into items
            from item in items.DefaultIfEmpty()
            where ids.Contains(m.Id)
            select new { m.MeetingId, DecisionId = item == null ? null : item.DecisionId }).ToListAsync(token);
        return
        [
            .. rows.Select(r => new NodeRef(NodeTypes.Meeting, r.MeetingId)).Distinct(),
            .. rows.Where(r => r.DecisionId is not null).Select(r => new NodeRef(NodeTypes.Decision, r.DecisionId!.Value)).Distinct(),
        ];
    }

    public Task<IReadOnlyList<NodeView>> Search(string term, int take, CancellationToken token)
    {
        var pattern = Pattern.Holding(term);
        return Views(m => EF.Functions.Like(m.Text, pattern, Pattern.Escape) || EF.Functions.Like(m.Reference, pattern, Pattern.Escape), take, token);
    }

    private async Task<IReadOnlyList<NodeView>> Views(Expression<Func<Matter, bool>> which, int take, CancellationToken token)
    {
        var rows = await db.Set<Matter>().AsNoTracking().Where(which)
            .OrderByDescending(m => m.Year).ThenByDescending(m => m.Number).Take(take)
            .Select(m => new { m.Id, m.Reference, m.Text, m.ClosedOn }).ToListAsync(token);
        return [.. rows.Select(m => new NodeView(new(Type, m.Id), $"{m.Reference}: {Short(m.Text)}", $"/board/matters/{m.Reference}", Note: m.ClosedOn is null ? "open" : "closed"))];
    }

    private static string Short(string text) => text.Length <= LongestTitle ? text : text[..(LongestTitle - 1)] + "…";
}
