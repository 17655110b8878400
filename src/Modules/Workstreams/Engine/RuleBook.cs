using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Engine;

/// <summary>The rules in force, read once in a scope, and in the same question whether statuses are of today.</summary>
internal sealed class RuleBook(GovernanceDb db, UkClock clock)
{
    private RulesInForce? known;

    public async Task<RulesInForce> Read(CancellationToken token)
    {
        var today = clock.Today;
        return known is { } rules && rules.Today == today ? rules : known = await Load(today, token);
    }

    public void Assessed() => known = known is null ? null : known with { AssessmentDue = false };

    public void Forget() => known = null;

    private async Task<RulesInForce> Load(DateOnly today, CancellationToken token)
    {
        // Before, after and never are asked apart: an index answers each, and "not today" would read every action.
        var actions = db.Set<WorkstreamAction>();
        var rows = await db.Set<RagRuleVersion>().AsNoTracking()
            .Select(v => new
            {
                v.Number,
                v.EffectiveFrom,
                v.Rule,
                v.CutOff,
                Due = db.Set<Workstream>().Any(w => w.AssessedOn == null || w.AssessedOn != today)
                    || actions.Any(a => a.AssessedOn == null) || actions.Any(a => a.AssessedOn < today) || actions.Any(a => a.AssessedOn > today),
            })
            .ToListAsync(token);
        return new(
            today,
            [.. rows.Select(r => RuleText.Rag(r.Rule, r.Number, r.EffectiveFrom))],
            new PeriodCalendar([.. rows.Select(r => RuleText.CutOff(r.CutOff, r.Number))]))
        {
            AssessmentDue = rows.Count == 0 || rows[0].Due,
        };
    }
}
