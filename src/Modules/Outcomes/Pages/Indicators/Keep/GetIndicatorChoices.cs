using Governance.Outcomes.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>What may be chosen when an indicator is defined.</summary>
internal sealed record GetIndicatorChoices : IQuery<IndicatorChoices>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed record IndicatorChoices(IReadOnlyList<Choice> Accounts, IReadOnlyList<Choice> Outcomes);

internal sealed class GetIndicatorChoicesHandler(GovernanceDb db) : IRequestHandler<GetIndicatorChoices, Result<IndicatorChoices>>
{
    public async Task<Result<IndicatorChoices>> Handle(GetIndicatorChoices query, CancellationToken token) =>
        new IndicatorChoices(await KeepingChoices.Accounts(db, token), await KeepingChoices.Outcomes(db, token));
}
