using Governance.Outcomes.Contracts;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Pages.Matrix;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Threads;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.OneOutcome;

/// <summary>An outcome with its indicators and what it is connected to.</summary>
internal sealed record GetOutcome(int Number) : IQuery<OutcomeView>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record OutcomeView(StrategicOutcome Outcome, IReadOnlyList<IndicatorLine> Indicators, IReadOnlyList<string> Balance, IReadOnlyList<NodeGroup> Connected, bool MayManage, bool MayLink)
{
    public IReadOnlyList<NodeView> Evidence => [.. Connected.Where(g => g.Type == NodeTypes.Evidence).SelectMany(g => g.Nodes)];
}

internal sealed class GetOutcomeHandler(GovernanceDb db, OutcomeReader reader, ThreadReader threads, Permissions permissions, ICurrentUser user) : IRequestHandler<GetOutcome, Result<OutcomeView>>
{
    public async Task<Result<OutcomeView>> Handle(GetOutcome query, CancellationToken token)
    {
        if (await db.Set<StrategicOutcome>().AsNoTracking().SingleOrDefaultAsync(o => o.Number == query.Number, token) is not { } outcome)
        {
            return Result<OutcomeView>.Missing("That outcome");
        }

        var (outcomes, indicators) = await reader.Read(db.Clock.Today, token);
        var own = outcomes.Where(o => o.Id == outcome.Id).ToList();
        var mine = indicators.Where(i => i.Serves.Contains(outcome.Id)).ToList();
        return new OutcomeView(
            outcome, [.. mine.Where(i => i.Indicator.IsLive(db.Clock.Today))], OutcomeReader.Balance(own, mine, db.Clock.Today).Where(f => f.StartsWith("Outcome", StringComparison.Ordinal)).ToList(),
            await threads.Neighbours(new(NodeTypes.Outcome, outcome.Id), token), permissions.Allows(user, OutcomesPermissions.Manage), permissions.Allows(user, "threads.link"));
    }
}
