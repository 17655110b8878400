using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Reviews;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Reviews;

/// <summary>The reviews that fall to a board's coming meetings, from its agendas and the rota.</summary>
internal sealed class ReviewPlanner(GovernanceDb db, IReviewRota rota)
{
    /// <param name="board">The board.</param>
    /// <param name="meetings">Its meetings to plan for, the first one first.</param>
    /// <param name="token">Stops it.</param>
    public async Task<ILookup<Guid, PlannedReview>> For(Guid board, IReadOnlyCollection<Guid> meetings, CancellationToken token)
    {
        var set = meetings.Count == 0 ? [] : await (
            from item in db.Set<AgendaItem>().AsNoTracking()
            join meeting in db.Set<Meeting>() on item.MeetingId equals meeting.Id
            where meeting.BoardId == board && meeting.State == MeetingState.Planned && item.Kind == AgendaKind.InDepthReview
            orderby item.Order
            select new SetReview(meeting.Id, item.AboutId, item.Title)).ToListAsync(token);
        return ReviewPlan.Of(meetings, set, meetings.Count == 0 ? [] : await rota.Due(board, token)).ToLookup(r => r.MeetingId);
    }
}
