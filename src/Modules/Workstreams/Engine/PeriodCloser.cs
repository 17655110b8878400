using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine;

/// <summary>Writes history once a cut-off has passed: what every action and workstream was at the end of that day, under the rule of that day.</summary>
internal sealed class PeriodCloser(GovernanceDb db, RuleBook book, PastFacts facts)
{
    /// <summary>Closes every period that is due, oldest first; the missed ones too. A database without history begins with the last one.</summary>
    public async Task<IReadOnlyList<Period>> CloseDue(CancellationToken token)
    {
        var rules = await book.Read(token);
        var last = rules.Calendar.LastClosed(rules.Today);
        var closed = await db.Set<ClosedPeriod>().AsNoTracking().OrderByDescending(p => p.Key).Select(p => p.Key).FirstOrDefaultAsync(token);
        var first = rules.Calendar.Find(closed) is { } known ? rules.Calendar.Next(known) : last;
        return await Close(rules.Calendar.Range(first, last), token);
    }

    /// <summary>Closes these periods; those already closed stay as they are.</summary>
    public async Task<IReadOnlyList<Period>> Close(IReadOnlyList<Period> periods, CancellationToken token)
    {
        var written = new List<Period>();
        var workstreams = await db.Set<Workstream>().AsNoTracking()
            .Select(w => new { w.Id, w.Claimed, w.ClaimReason, w.ClaimedAt })
            .ToListAsync(token);
        foreach (var period in workstreams.Count == 0 ? [] : periods)
        {
            if (await db.Set<ClosedPeriod>().AnyAsync(p => p.Key == period.Key, token))
            {
                continue;
            }

            var rules = await book.Read(token);
            foreach (var workstream in workstreams)
            {
                var claimed = workstream.ClaimedAt < PeriodCalendar.ClosesAt(period);
                await Add(rules, workstream.Id, period, claimed ? (workstream.Claimed, workstream.ClaimReason) : (null, ""), token);
            }

            db.Add(new ClosedPeriod { Key = period.Key, ClosedAt = PeriodCalendar.ClosesAt(period).ToUniversalTime(), RuleNumber = rules.On(period.CutOff).Version });
            await db.SaveChangesAsync(token);
            db.ChangeTracker.Clear();
            written.Add(period);
        }

        return written;
    }

    private async Task Add(RulesInForce rules, Guid workstreamId, Period period, (RagStatus? Status, string Reason) claim, CancellationToken token)
    {
        var actions = (await facts.AsOf(workstreamId, period.CutOff, token)).Select(row => row.Under(rules, period.CutOff)).ToList();
        var rolled = WorkstreamRag.RollUp([.. actions.Select(a => a.Rolled)], rules.On(period.CutOff), period.CutOff);
        db.Add(new WorkstreamPeriod
        {
            WorkstreamId = workstreamId,
            PeriodKey = period.Key,
            Status = rolled.Status,
            Drivers = [.. rolled.Drivers.Select(d => d.Sentence)],
            Claimed = RagClaim.Differs(rolled.Status, claim.Status) ? claim.Status : null,
            ClaimReason = RagClaim.Differs(rolled.Status, claim.Status) ? claim.Reason : "",
        });
        db.AddRange(actions.Select(a => new ActionPeriod
        {
            ActionId = a.Row.Id,
            PeriodKey = period.Key,
            Status = a.Assessment.Status,
            Claimed = a.Row.Claimed,
            Percent = a.Row.Percent,
            Forecast = a.Row.Facts.Forecast,
            Driver = a.Assessment.Drivers.FirstOrDefault()?.Sentence ?? "",
        }));
    }
}
