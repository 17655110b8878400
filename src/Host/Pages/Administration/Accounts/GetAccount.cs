using Governance.Host.Security;
using Governance.Partnership.Contracts;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Pages.Administration.Accounts;

internal sealed record AccountDetail(Guid Id, string Stamp, string Username, string Email, string RoleName, IReadOnlyList<string> Roles, Guid? OrganisationId, bool SecondStep, bool OneTimePassword, DateTimeOffset? ClosedUntil)
{
    public bool IsClosed(DateTimeOffset now) => ClosedUntil > now;
}

/// <summary>One account as it is kept.</summary>
internal sealed record GetAccount(Guid Id) : IQuery<AccountDetail>, IPermitted
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class GetAccountHandler(GovernanceDb db) : IRequestHandler<GetAccount, Result<AccountDetail>>
{
    public async Task<Result<AccountDetail>> Handle(GetAccount request, CancellationToken cancellationToken) =>
        await db.Users.AsNoTracking().Where(a => a.Id == request.Id)
            .Select(a => new AccountDetail(a.Id, a.ConcurrencyStamp ?? "", a.UserName ?? "", a.Email ?? "", a.RoleName, a.Roles, a.OrganisationId, a.TwoFactorEnabled, a.MustChangePassword, a.LockoutEnd))
            .SingleOrDefaultAsync(cancellationToken) is { } found ? found : Result<AccountDetail>.Missing("The account");
}

/// <summary>Organisations an account may belong to today.</summary>
internal sealed record GetPartners : IQuery<IReadOnlyList<Choice>>, IPermitted
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class GetPartnersHandler(GovernanceDb db, IPartnershipRegister register) : IRequestHandler<GetPartners, Result<IReadOnlyList<Choice>>>
{
    public async Task<Result<IReadOnlyList<Choice>>> Handle(GetPartners request, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<Choice>>.Done([.. (await register.Organisations(db.Clock.Today, cancellationToken)).Select(o => new Choice(o.Id.ToString(), o.Name))]);
}
