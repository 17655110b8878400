using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Security;

/// <summary>For somebody who lost their password or their phone: a new one-time password, and the second step off until they set it up again.</summary>
internal sealed record ResetAccount(Guid Id) : ICommand<OneTimePassword>, IPermitted
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class ResetAccountHandler(GovernanceDb db, UserManager<Account> accounts) : IRequestHandler<ResetAccount, Result<OneTimePassword>>
{
    public async Task<Result<OneTimePassword>> Handle(ResetAccount request, CancellationToken cancellationToken)
    {
        if (await db.Users.FindAsync([request.Id], cancellationToken) is not { } account)
        {
            return Result<OneTimePassword>.Missing("The account");
        }

        if (account.Id == db.User.AccountId)
        {
            return new Problem("reset-own", "Change your own password on the page Your account.");
        }

        var password = OneTimePassword.Make();
        account.MustChangePassword = true;
        account.TwoFactorEnabled = false;
        await accounts.ResetAuthenticatorKeyAsync(account);
        var set = await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password);
        return set.Succeeded
            ? new OneTimePassword(account.Id, password)
            : Result<OneTimePassword>.Invalid([.. set.Errors.Select(e => new Problem("account-refused", PasswordWords.Say(e)))]);
    }
}
