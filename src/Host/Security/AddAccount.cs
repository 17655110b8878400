using FluentValidation;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Security;

/// <summary>Makes an account with a password that must be changed at its first sign-in.</summary>
internal sealed record AddAccount(string Username, string Email, string RoleName, IReadOnlyList<string> Roles, Guid? OrganisationId) : ICommand<OneTimePassword>, IPermitted, IAccountRoles
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed class AddAccountRules : AbstractValidator<AddAccount>
{
    public AddAccountRules()
    {
        RuleFor(a => a.Username).NotEmpty().WithErrorCode("username-missing").WithMessage("Enter a user name.");
        Include(new AccountRolesRules());
    }
}

internal sealed class AddAccountHandler(UserManager<Account> accounts) : IRequestHandler<AddAccount, Result<OneTimePassword>>
{
    public async Task<Result<OneTimePassword>> Handle(AddAccount request, CancellationToken cancellationToken)
    {
        var password = OneTimePassword.Make();
        var account = new Account
        {
            UserName = request.Username,
            Email = request.Email,
            RoleName = request.RoleName,
            Roles = [.. request.Roles.Distinct(StringComparer.Ordinal)],
            OrganisationId = request.OrganisationId,
            MustChangePassword = true,
        };
        var made = await accounts.CreateAsync(account, password);
        return made.Succeeded
            ? new OneTimePassword(account.Id, password)
            : Result<OneTimePassword>.Invalid([.. made.Errors.Select(e => new Problem("account-refused", PasswordWords.Say(e), nameof(AddAccount.Username)))]);
    }
}
