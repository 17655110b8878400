using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Security;

/// <summary>Closes an account, or opens it again. What it did stays on the record.</summary>
internal sealed record CloseAccount(Guid Id, bool Closed) : ICommand<bool>, IPermitted
{
    /// <summary>Later than any lock after wrong passwords, and a day both engines can keep.</summary>
    public static readonly DateTimeOffset ForGood = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class CloseAccountHandler(GovernanceDb db, UserManager<Account> accounts) : IRequestHandler<CloseAccount, Result<bool>>
{
    public async Task<Result<bool>> Handle(CloseAccount request, CancellationToken cancellationToken)
    {
        if (await db.Users.FindAsync([request.Id], cancellationToken) is not { } account)
        {
            return Result<bool>.Missing("The account");
        }

        if (request.Closed && await LastAdministrator.Check(db, account, cancellationToken) is { } last)
        {
            return last;
        }

        (account.LockoutEnabled, account.LockoutEnd, account.AccessFailedCount) = (true, request.Closed ? CloseAccount.ForGood : null, 0);
        await accounts.UpdateSecurityStampAsync(account);
        return true;
    }
}
