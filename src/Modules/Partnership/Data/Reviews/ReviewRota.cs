using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Reviews;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Reviews;

/// <summary>The rota from what modules say of their work, the barriers in the risk log, the decisions asked, and the reviews held.</summary>
internal sealed class ReviewRota(GovernanceDb db, IEnumerable<IGovernedWork> work) : IReviewRota
{
    public async Task<IReadOnlyList<ReviewDue>> Due(Guid? boardId, CancellationToken token)
    {
        var signals = new List<ReviewSignals>();
        foreach (var module in work)
        {
            signals.AddRange((await module.Signals(token)).Where(s => boardId is null || s.Work.BoardId == boardId));
        }

        var ids = signals.Select(s => s.Work.Node.Id).ToList();
        var barriers = (await (
            from r in db.Set<Risk>().AsNoTracking()
            join e in db.Set<Escalation>() on r.Id equals e.RiskId
            where r.Kind == RiskKind.Barrier && r.State == RiskState.Open && e.EndedAt == null && r.SubjectId != null && ids.Contains(r.SubjectId.Value)
            select new { Subject = r.SubjectId!.Value, e.On }).ToListAsync(token)).ToLookup(b => b.Subject, b => b.On);
        var asked = (await db.Set<Decision>().AsNoTracking().Where(d => d.State == DecisionState.Asked && ids.Contains(d.SubjectId))
            .Select(d => new { d.SubjectId, d.Title }).ToListAsync(token)).ToLookup(d => d.SubjectId, d => d.Title);
        var held = await db.Set<InDepthReview>().AsNoTracking().GroupBy(r => r.SubjectId).Select(g => new { g.Key, On = g.Max(r => r.On) }).ToDictionaryAsync(r => r.Key, r => r.On, token);
        return ReviewOrder.Of(
            signals.Select(s => s with
            {
                BarriersRaised = [.. s.BarriersRaised, .. barriers[s.Work.Node.Id]],
                Proposals = [.. s.Proposals, .. asked[s.Work.Node.Id]],
            }),
            held, db.Clock.Today);
    }
}
