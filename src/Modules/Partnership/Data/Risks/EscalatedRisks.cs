using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Risks;

/// <summary>A risk before a board, with the score it had then.</summary>
internal sealed record EscalatedRisk(Guid Id, string Reference, RiskKind Kind, string Title, int Likelihood, int Impact, string OwnerRole, string Mitigation, DateOnly On, string By, string Reason)
{
    public int Score => Likelihood * Impact;

    public RiskBand Band => Scale.Band(Score);
}

internal static class EscalatedRisks
{
    /// <summary>What was before a board at a moment, worst first.</summary>
    public static async Task<IReadOnlyList<EscalatedRisk>> EscalatedTo(this GovernanceDb db, Guid board, DateTimeOffset at, CancellationToken token)
    {
        var rows = await (
            from e in db.Set<Escalation>().AsNoTracking()
            join r in db.Set<Risk>() on e.RiskId equals r.Id
            where e.BoardId == board && e.At <= at && (e.EndedAt == null || e.EndedAt > at)
            select new EscalatedRisk(r.Id, r.Reference, r.Kind, r.Title, r.Likelihood, r.Impact, r.OwnerRole, r.Mitigation, e.On, e.By, e.Reason)).ToListAsync(token);
        var ids = rows.Select(r => r.Id).ToList();
        var scores = (await db.Set<RiskScore>().AsNoTracking().Where(s => ids.Contains(s.RiskId) && s.At <= at).ToListAsync(token))
            .GroupBy(s => s.RiskId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.At)!);
        return
        [
            .. rows.Select(r => scores.TryGetValue(r.Id, out var then) ? r with { Likelihood = then.Likelihood, Impact = then.Impact } : r)
                .OrderByDescending(r => r.Score).ThenBy(r => r.Reference, StringComparer.Ordinal),
        ];
    }
}
