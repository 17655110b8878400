using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Matters;

/// <summary>Accounts an action may be given to.</summary>
internal sealed record GetOwners : IQuery<IReadOnlyList<Choice>>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class GetOwnersHandler(GovernanceDb db) : IRequestHandler<GetOwners, Result<IReadOnlyList<Choice>>>
{
    public async Task<Result<IReadOnlyList<Choice>>> Handle(GetOwners request, CancellationToken token)
    {
        var accounts = await db.Users.AsNoTracking().OrderBy(a => a.RoleName).Select(a => new { a.Id, a.RoleName }).ToListAsync(token);
        return Result<IReadOnlyList<Choice>>.Done(Choice.From(accounts, a => a.Id, a => a.RoleName));
    }
}
