using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Series;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data;

/// <summary>Makes a board's coming meetings follow its series, and open decisions follow the meetings.</summary>
internal sealed class SeriesKeeper(GovernanceDb db, AgendaKeeper agenda)
{
    public async Task<SeriesChange> Follow(Board board, CancellationToken token)
    {
        var today = db.Clock.Today;
        var month = new DateOnly(today.Year, today.Month, 1);
        var coming = await db.Set<Meeting>().Where(m => m.BoardId == board.Id && m.On >= month).OrderBy(m => m.On).ToListAsync(token);
        var ids = coming.Select(m => m.Id).ToList();
        var issued = await db.Set<IssuedPack>().Where(p => ids.Contains(p.MeetingId)).Select(p => p.MeetingId).ToListAsync(token);
        var change = SeriesPlanner.Plan(board, board.Series!, today, coming, issued.ToHashSet());
        db.AddRange(change.Added);
        await Remove(board, [.. change.Removed], [.. coming.Except(change.Removed), .. change.Added], token);
        await agenda.Open(board.Id, change.Added, token);
        return change;
    }

    /// <summary>Puts what a meeting left open before the next meeting of its board.</summary>
    public async Task CarryOver(Meeting from, CancellationToken token)
    {
        var later = await db.Set<Meeting>().Where(m => m.BoardId == from.BoardId && m.On > from.On && m.State == MeetingState.Planned).OrderBy(m => m.On).Take(1).ToListAsync(token);
        var open = await db.Set<Decision>().Where(d => d.MeetingId == from.Id && d.State == DecisionState.Asked).ToListAsync(token);
        Agenda.CarryOver(open, later, from.On);
        var unratified = await db.Set<Decision>().Where(d => d.BoardId == from.BoardId && d.State == DecisionState.ToBeRatified).ToListAsync(token);
        await Follow(open, d => d.MeetingId, token);
        await Follow(unratified, _ => later.FirstOrDefault()?.Id, token);
    }

    private async Task Follow(IEnumerable<Decision> decisions, Func<Decision, Guid?> to, CancellationToken token)
    {
        foreach (var decision in decisions)
        {
            await agenda.Follow(decision, to(decision), token);
        }
    }

    private async Task Remove(Board board, List<Meeting> removed, List<Meeting> left, CancellationToken token)
    {
        if (removed.Count == 0)
        {
            return;
        }

        // A meeting stays that a decision was recorded for, or whose agenda or attendance somebody worked on.
        var ids = removed.Select(m => m.Id).ToList();
        var worked = await db.Set<AgendaItem>().Where(i => ids.Contains(i.MeetingId) && i.ByHand).Select(i => i.MeetingId)
            .Union(db.Set<Attendance>().Where(a => ids.Contains(a.MeetingId)).Select(a => a.MeetingId)).ToListAsync(token);
        var hung = await db.Set<Decision>().Where(d => d.BoardId == board.Id && d.MeetingId != null && ids.Contains(d.MeetingId.Value)).ToListAsync(token);
        foreach (var meeting in removed.Where(m => !worked.Contains(m.Id)))
        {
            var open = hung.Where(d => d.MeetingId == meeting.Id).ToList();
            Agenda.CarryOver(open, left, meeting.On);
            await Follow(open, d => d.MeetingId, token);
        }

        db.RemoveRange(removed.Where(m => !worked.Contains(m.Id) && hung.All(d => d.MeetingId != m.Id)));
    }
}
