using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rag;
using Governance.Workstreams.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Rules;

/// <summary>Every version of the rules, newest first.</summary>
internal sealed record GetRules : IQuery<RulesView>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Rules;
}

internal sealed record RuleVersionView(int Number, DateOnly From, RagRule Rag, CutOffRule CutOff, string Why, string By, DateTimeOffset At);

internal sealed record RulesView(DateOnly Today, Period Open, int InForce, IReadOnlyList<RuleVersionView> Versions)
{
    public RuleVersionView Latest => Versions[0];
}

internal sealed class GetRulesHandler(GovernanceDb db, RuleBook book) : IRequestHandler<GetRules, Result<RulesView>>
{
    public async Task<Result<RulesView>> Handle(GetRules query, CancellationToken token)
    {
        var rules = await book.Read(token);
        var rows = await db.Set<RagRuleVersion>().AsNoTracking().OrderByDescending(v => v.Number).ToListAsync(token);
        return new RulesView(rules.Today, rules.Period, rules.Rule.Version,
        [
            .. rows.Select(v => new RuleVersionView(
                v.Number, v.EffectiveFrom, RuleText.Rag(v.Rule, v.Number, v.EffectiveFrom), RuleText.CutOff(v.CutOff, v.Number), v.Why, v.ChangedBy, v.ChangedAt)),
        ]);
    }
}
