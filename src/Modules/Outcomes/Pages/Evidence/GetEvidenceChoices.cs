using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Evidence;

/// <summary>What new evidence may be linked to at once; anything else is linked from its own page.</summary>
internal sealed record GetEvidenceChoices : IQuery<EvidenceChoices>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Evidence;
}

internal sealed record EvidenceChoices(IReadOnlyList<Choice> Outcomes, IReadOnlyList<Choice> Indicators);

internal sealed class GetEvidenceChoicesHandler(GovernanceDb db) : IRequestHandler<GetEvidenceChoices, Result<EvidenceChoices>>
{
    public async Task<Result<EvidenceChoices>> Handle(GetEvidenceChoices query, CancellationToken token) => new EvidenceChoices(
        await Indicators.Keep.KeepingChoices.Outcomes(db, token),
        Choice.From(await db.Set<Indicator>().AsNoTracking().OrderBy(i => i.Place).Select(i => new { i.Id, i.Key, i.Name }).ToListAsync(token), i => i.Id, i => Indicator.TitleOf(i.Key, i.Name)));
}
