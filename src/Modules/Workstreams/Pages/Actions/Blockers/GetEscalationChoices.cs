using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Pages.Actions.Editing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Actions.Blockers;

/// <summary>Whom a blocker can be escalated to.</summary>
internal sealed record GetEscalationChoices : IQuery<IReadOnlyList<RoleHolder>>, IPermitted
{
    static string IPermitted.Permission => WorkstreamPermissions.Update;
}

internal sealed class GetEscalationChoicesHandler(GovernanceDb db, ICurrentUser user) : IRequestHandler<GetEscalationChoices, Result<IReadOnlyList<RoleHolder>>>
{
    public async Task<Result<IReadOnlyList<RoleHolder>>> Handle(GetEscalationChoices query, CancellationToken token)
    {
        var accounts = await db.Set<Account>().AsNoTracking().Where(a => a.Id != user.AccountId).OrderBy(a => a.RoleName).ToListAsync(token);
        return Result<IReadOnlyList<RoleHolder>>.Done([.. accounts.Where(Escalation.CanGoTo).Select(a => new RoleHolder(a.Id, a.RoleName, a.Roles))]);
    }
}
