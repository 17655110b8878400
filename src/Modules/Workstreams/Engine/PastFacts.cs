using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rag;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine;

/// <summary>The facts as they stood at the end of an earlier day: later updates, answers and new dates are taken away again.</summary>
internal sealed class PastFacts(GovernanceDb db, FactsReader now)
{
    public async Task<IReadOnlyList<ActionRow>> AsOf(Guid workstreamId, DateOnly day, CancellationToken token)
    {
        var updates = await Updates(workstreamId, day, token);
        var dates = await OldDates(workstreamId, day, token);
        var milestones = (await db.Set<Milestone>().AsNoTracking()
            .Where(m => db.Set<WorkstreamAction>().Any(a => a.Id == m.ActionId && a.WorkstreamId == workstreamId))
            .Select(m => new { m.ActionId, Fact = new MilestoneFact(m.Title, m.Due, m.MetOn) })
            .ToListAsync(token)).ToLookup(m => m.ActionId, m => m.Fact);
        var blockers = (await db.Set<Blocker>().AsNoTracking()
            .Where(b => b.OpenedOn <= day && (b.ClosedOn == null || b.ClosedOn > day)
                && db.Set<WorkstreamAction>().Any(a => a.Id == b.ActionId && a.WorkstreamId == workstreamId))
            .Select(b => new { b.ActionId, Fact = new BlockerFact(b.Text, b.Critical, b.OpenedOn) })
            .ToListAsync(token)).ToLookup(b => b.ActionId, b => b.Fact);
        return [.. (await now.Stored(workstreamId, token)).Select(row => Then(row, day, updates.GetValueOrDefault(row.Id))).Select(row => row with
        {
            Facts = row.Facts with
            {
                CurrentDue = dates.TryGetValue(row.Id, out var old) ? old : row.Facts.CurrentDue,
                Milestones = [.. milestones[row.Id]],
                OpenBlockers = [.. blockers[row.Id]],
            },
        })];
    }

    private static ActionRow Then(ActionRow row, DateOnly day, ActionUpdate? update) => (update, row.Facts.LastUpdateOn > day) switch
    {
        ({ } last, _) => row with
        {
            Percent = last.Percent,
            Claimed = last.Claimed,
            Facts = row.Facts with { Forecast = last.Forecast, LastUpdateOn = UkClock.Day(last.SubmittedAt!.Value) },
        },
        (null, true) => row with { Percent = null, Claimed = null, Facts = row.Facts with { Forecast = null, LastUpdateOn = null } },
        _ => row,
    };

    private async Task<Dictionary<Guid, ActionUpdate>> Updates(Guid workstreamId, DateOnly day, CancellationToken token)
    {
        var end = UkClock.At(day.AddDays(1), TimeOnly.MinValue);
        var latest = await db.Set<ActionUpdate>().AsNoTracking()
            .Where(u => (u.State == UpdateState.Submitted || u.State == UpdateState.Accepted) && u.SubmittedAt < end
                && db.Set<WorkstreamAction>().Any(a => a.Id == u.ActionId && a.WorkstreamId == workstreamId))
            .GroupBy(u => u.ActionId)
            .Select(g => g.OrderByDescending(u => u.PeriodKey).First())
            .ToListAsync(token);
        return latest.ToDictionary(u => u.ActionId);
    }

    private async Task<Dictionary<Guid, DateOnly?>> OldDates(Guid workstreamId, DateOnly day, CancellationToken token)
    {
        var moved = await db.Set<Rebaseline>().AsNoTracking()
            .Where(r => r.State == RebaselineState.Agreed && r.AnsweredOn > day
                && db.Set<WorkstreamAction>().Any(a => a.Id == r.ActionId && a.WorkstreamId == workstreamId))
            .Select(r => new { r.ActionId, r.AnsweredOn, r.FromDue })
            .ToListAsync(token);
        return moved.GroupBy(r => r.ActionId).ToDictionary(g => g.Key, g => g.MinBy(r => r.AnsweredOn)!.FromDue);
    }
}
