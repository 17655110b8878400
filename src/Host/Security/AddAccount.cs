using System.Security.Cryptography;
using FluentValidation;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Security;

/// <summary>Makes an account with a password that must be changed at its first sign-in.</summary>
internal sealed record AddAccount(string Username, string Email, string RoleName, IReadOnlyList<string> Roles, Guid? OrganisationId) : ICommand<OneTimePassword>, IPermitted
{
    static string IPermitted.Permission => HostPermissions.Accounts;
}

internal sealed record OneTimePassword(Guid AccountId, string Password);

internal sealed class AddAccountRules : AbstractValidator<AddAccount>
{
    public AddAccountRules()
    {
        RuleFor(a => a.Username).NotEmpty().WithErrorCode("username-missing").WithMessage("Enter a user name.");
        RuleFor(a => a.RoleName).NotEmpty().WithErrorCode("role-name-missing").WithMessage("Enter the role as people say it, such as Head of SEND.")
            .MaximumLength(120).WithErrorCode("role-name-long").WithMessage("Keep the role to 120 characters.");
        RuleFor(a => a.Roles).NotEmpty().WithErrorCode("roles-missing").WithMessage($"Name at least one of these roles: {string.Join(", ", Platform.Security.Roles.All)}.");
        RuleForEach(a => a.Roles).Must(r => Platform.Security.Roles.All.Contains(r, StringComparer.Ordinal))
            .WithErrorCode("role-unknown").WithMessage((_, role) => $"“{role}” is not a role. The roles are {string.Join(", ", Platform.Security.Roles.All)}.");
    }
}

internal sealed class AddAccountHandler(UserManager<Account> accounts) : IRequestHandler<AddAccount, Result<OneTimePassword>>
{
    // Letters and figures that cannot be taken for one another.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 20;

    public async Task<Result<OneTimePassword>> Handle(AddAccount request, CancellationToken cancellationToken)
    {
        var password = string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(5).Select(part => new string(part)));
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
