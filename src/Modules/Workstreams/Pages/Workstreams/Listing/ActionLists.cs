using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Workstreams.Listing;

/// <summary>Actions of one workstream as they are asked for.</summary>
internal sealed class ActionLists(GovernanceDb db)
{
    public const int PageSize = 25;

    public async Task<Page<ActionLine>> Page(Guid workstreamId, ActionListQuery query, DateOnly today, CancellationToken token)
    {
        var all = Of(workstreamId);
        var rows = query.Filter(all, today);
        var order = ActionSorts.Of(query.Column);
        // A page before the cursor is read backwards from it.
        var down = query.Before is null ? query.Down : !query.Down;
        if ((query.Before ?? query.After) is { Length: > 0 } at)
        {
            rows = order.Beyond(rows, all, ActionSorts.Tie, at, down);
        }

        var read = await order.Sort(rows, ActionSorts.Tie, down).Take(PageSize + 1).Select(ActionLine.From).ToListAsync(token);
        return Page<ActionLine>.Cut(read, PageSize, query.After, query.Before, a => a.Reference);
    }

    /// <summary>Every row of the list, for files.</summary>
    public Task<List<ActionLine>> Whole(Guid workstreamId, ActionListQuery query, DateOnly today, CancellationToken token) =>
        ActionSorts.Of(query.Column).Sort(query.Filter(Of(workstreamId), today), ActionSorts.Tie, query.Down).Select(ActionLine.From).ToListAsync(token);

    private IQueryable<WorkstreamAction> Of(Guid workstreamId) => db.Set<WorkstreamAction>().AsNoTracking().Where(a => a.WorkstreamId == workstreamId);
}
