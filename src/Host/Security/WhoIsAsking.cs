using System.Security.Claims;
using Governance.Platform.Security;

namespace Governance.Host.Security;

/// <summary>Tells the scope who is asking, from the cookie.</summary>
internal sealed class WhoIsAsking(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CurrentUser user)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
        {
            user.Become(new Person(
                account,
                context.User.FindFirstValue(ClaimNames.RoleName) ?? "",
                context.User.FindAll(ClaimNames.Role).Select(c => c.Value).ToHashSet(StringComparer.Ordinal),
                Guid.TryParse(context.User.FindFirstValue(ClaimNames.Organisation), out var organisation) ? organisation : null,
                IsSystem: false));
        }

        return next(context);
    }
}
