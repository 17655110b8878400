using Governance.Outcomes.Contracts;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Matrix;

/// <summary>Outcomes and the indicators that serve them, with how each stands on a day.</summary>
internal sealed class OutcomeReader(GovernanceDb db, Shelf shelf)
{
    /// <summary>Values older than this tell nothing of now; yearly ones come late.</summary>
    private const int DaysBack = 1200;

    public async Task<(IReadOnlyList<OutcomeLine> Outcomes, IReadOnlyList<IndicatorLine> Indicators)> Read(DateOnly day, CancellationToken token)
    {
        var outcomes = await db.Set<StrategicOutcome>().AsNoTracking().OrderBy(o => o.Number)
            .Select(o => new OutcomeLine(
                o.Id, o.Number, o.Title, o.OtherEvidence,
                db.Set<Link>().Count(l => (l.FromType == NodeTypes.Evidence && l.ToId == o.Id) || (l.ToType == NodeTypes.Evidence && l.FromId == o.Id)))).ToListAsync(token);
        var servings = (await db.Set<Serving>().AsNoTracking().Select(s => new { s.IndicatorId, s.OutcomeId }).ToListAsync(token)).ToLookup(s => s.IndicatorId, s => s.OutcomeId);
        var dossiers = await shelf.Read(new(null, day) { Since = day.AddDays(-DaysBack) }, token);
        return (outcomes, [.. dossiers.Select(d => new IndicatorLine(d, servings[d.Indicator.Id].ToHashSet()))]);
    }

    public static IReadOnlyList<string> Balance(IReadOnlyList<OutcomeLine> outcomes, IReadOnlyList<IndicatorLine> indicators, DateOnly day)
    {
        var weighed = indicators.ToDictionary(
            i => i.Indicator.Id,
            i => new Weighed(i.Indicator.Title, i.Indicator.Area, i.Indicator.IsLive(day), i.Dossier.Newest is not null, i.Dossier.PeriodsWithout));
        return BalanceCheck.Of([.. outcomes.Select(o => new Carried(o.Number, o.Title, [.. indicators.Where(i => i.Serves.Contains(o.Id)).Select(i => weighed[i.Indicator.Id])]))], [.. weighed.Values]);
    }
}
