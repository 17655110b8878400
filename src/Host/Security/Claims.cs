using System.Security.Claims;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Governance.Host.Security;

internal static class ClaimNames
{
    public const string RoleName = "role-name";
    public const string Role = "role";
    public const string Organisation = "organisation";
    public const string MustChangePassword = "must-change-password";
    public const string TwoFactor = "two-factor";
    public const string Persona = "persona";
    public const string ShortcutsOff = "shortcuts-off";
}

/// <summary>Writes what each request needs of an account into its cookie, so that a page costs no query for it.</summary>
internal sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(ClaimNames.RoleName, user.RoleName));
        identity.AddClaims(user.Roles.Select(role => new Claim(ClaimNames.Role, role)));
        if (user.OrganisationId is { } organisation)
        {
            identity.AddClaim(new(ClaimNames.Organisation, organisation.ToString()));
        }

        Mark(ClaimNames.MustChangePassword, user.MustChangePassword);
        Mark(ClaimNames.TwoFactor, user.TwoFactorEnabled);
        Mark(ClaimNames.Persona, user.IsPersona);
        Mark(ClaimNames.ShortcutsOff, user.ShortcutsOff);
        return identity;

        void Mark(string name, bool on)
        {
            if (on)
            {
                identity.AddClaim(new(name, "true"));
            }
        }
    }
}
