using FluentValidation;

namespace Governance.Host.Security;

/// <summary>What an account is called and may do, new or changed.</summary>
internal interface IAccountRoles
{
    string RoleName { get; }

    string Email { get; }

    IReadOnlyList<string> Roles { get; }
}

internal sealed class AccountRolesRules : AbstractValidator<IAccountRoles>
{
    public AccountRolesRules()
    {
        RuleFor(a => a.RoleName).NotEmpty().WithErrorCode("role-name-missing").WithMessage("Enter the role as people say it, such as Head of SEND.")
            .MaximumLength(120).WithErrorCode("role-name-long").WithMessage("Keep the role to 120 characters.");
        RuleFor(a => a.Email).EmailAddress().When(a => a.Email.Length > 0).WithErrorCode("email-wrong").WithMessage("Enter an email address such as name@example.org, or leave it empty.");
        RuleFor(a => a.Roles).NotEmpty().WithErrorCode("roles-missing").WithMessage($"Name at least one of these roles: {string.Join(", ", Platform.Security.Roles.All)}.");
        RuleFor(a => a.Roles).Must(roles => !Unknown(roles).Any())
            .WithErrorCode("role-unknown").WithMessage(a => $"“{Unknown(a.Roles).First()}” is not a role. The roles are {string.Join(", ", Platform.Security.Roles.All)}.");
    }

    private static IEnumerable<string> Unknown(IReadOnlyList<string> roles) => roles.Except(Platform.Security.Roles.All, StringComparer.Ordinal);
}
