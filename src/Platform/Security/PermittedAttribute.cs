using Microsoft.AspNetCore.Authorization;

namespace Governance.Platform.Security;

/// <summary>The permission a page or endpoint needs. One without it is denied to everybody.</summary>
/// <param name="permission">Such as <c>workstreams.read</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PermittedAttribute(string permission) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    /// <summary>The permission.</summary>
    public string Permission { get; } = permission;

    /// <inheritdoc />
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

internal sealed class PermittedHandler(Permissions permissions, ICurrentUser user) : AuthorizationHandler<PermittedAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermittedAttribute requirement)
    {
        if (permissions.Allows(user, requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
