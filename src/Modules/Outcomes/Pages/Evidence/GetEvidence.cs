using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Evidence;

/// <summary>One item of evidence.</summary>
internal sealed record GetEvidence(string Reference) : IQuery<EvidenceView>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Read;
}

internal sealed record EvidenceView(EvidenceItem Item, bool MayChange);

internal sealed class GetEvidenceHandler(GovernanceDb db, Permissions permissions, ICurrentUser user) : IRequestHandler<GetEvidence, Result<EvidenceView>>
{
    public async Task<Result<EvidenceView>> Handle(GetEvidence query, CancellationToken token) =>
        await db.Set<EvidenceItem>().AsNoTracking().SingleOrDefaultAsync(e => e.Reference == query.Reference, token) is { } item
            ? new EvidenceView(item, permissions.Allows(user, OutcomesPermissions.Evidence))
            : Result<EvidenceView>.Missing("That evidence");
}
