using FluentValidation;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Security;

/// <summary>Changes what an account is called and may do. Its sign-ins follow within a minute.</summary>
internal sealed record EditAccount(Guid Id, string Stamp, string Email, string RoleName, IReadOnlyList<string> Roles, Guid? OrganisationId) : ICommand<bool>, IPermitted, IAccountRoles
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class EditAccountRules : AbstractValidator<EditAccount>
{
    public EditAccountRules() => Include(new AccountRolesRules());
}

internal sealed class EditAccountHandler(GovernanceDb db, UserManager<Account> accounts) : IRequestHandler<EditAccount, Result<bool>>
{
    public async Task<Result<bool>> Handle(EditAccount request, CancellationToken cancellationToken)
    {
        if (await db.Users.FindAsync([request.Id], cancellationToken) is not { } account)
        {
            return Result<bool>.Missing("The account");
        }

        if (account.ConcurrencyStamp != request.Stamp)
        {
            return Result<bool>.Refused(Outcome.Conflict, new Problem(
                "account-changed", $"Somebody else saved this account first: it is now {account.RoleName} with {string.Join(", ", account.Roles)}. Save again to replace that."));
        }

        if (!request.Roles.Contains(Roles.Administrator) && await LastAdministrator.Check(db, account, cancellationToken) is { } last)
        {
            return last with { Field = nameof(EditAccount.Roles) };
        }

        (account.Email, account.RoleName, account.OrganisationId) = (request.Email, request.RoleName.Trim(), request.OrganisationId);
        account.Roles = [.. request.Roles.Distinct(StringComparer.Ordinal)];
        await accounts.UpdateSecurityStampAsync(account);
        return true;
    }
}
