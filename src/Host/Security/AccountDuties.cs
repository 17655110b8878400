using Governance.Platform.Security;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Host.Security;

/// <summary>Sends an account to what it must do first: change a one-time password; for administrators, turn on the second step.</summary>
internal sealed class AccountDuties(RequestDelegate next, SignInSettings settings)
{
    private const string Account = "/account";

    public Task InvokeAsync(HttpContext context, ICurrentUser user)
    {
        if (user.AccountId is null || IsOpen(context))
        {
            return next(context);
        }

        if (context.User.HasClaim(ClaimNames.MustChangePassword, "true"))
        {
            context.Response.Redirect(Account + "/password");
            return Task.CompletedTask;
        }

        if (settings.SecondStepForAdministrators && user.Roles.Contains(Roles.Administrator) && !context.User.HasClaim(ClaimNames.TwoFactor, "true"))
        {
            context.Response.Redirect(Account + "/second-step");
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsOpen(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Account, StringComparison.OrdinalIgnoreCase)
        || context.GetEndpoint() is not { } endpoint
        || endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null;
}
