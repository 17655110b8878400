using Governance.Partnership.Data.Risks;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Partnership.Pages.Risks;

/// <summary>What is before a board now.</summary>
internal sealed record GetEscalatedRisks(Guid BoardId) : IQuery<IReadOnlyList<EscalatedRisk>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed class GetEscalatedRisksHandler(GovernanceDb db) : IRequestHandler<GetEscalatedRisks, Result<IReadOnlyList<EscalatedRisk>>>
{
    public async Task<Result<IReadOnlyList<EscalatedRisk>>> Handle(GetEscalatedRisks request, CancellationToken token) =>
        Result<IReadOnlyList<EscalatedRisk>>.Done(await db.EscalatedTo(request.BoardId, db.Clock.Now, token));
}
