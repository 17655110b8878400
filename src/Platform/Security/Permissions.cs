namespace Governance.Platform.Security;

/// <summary>A permission, what it lets a person do, and the roles that hold it.</summary>
/// <param name="Name">Module and verb, such as <c>workstreams.update</c>.</param>
/// <param name="Meaning">What it allows, as an administrator reads it.</param>
/// <param name="Roles">Roles that hold it, from <see cref="Security.Roles"/>.</param>
public sealed record Permission(string Name, string Meaning, IReadOnlyList<string> Roles);

/// <summary>Contribution: the permissions of a module.</summary>
public interface IPermissionSet
{
    /// <summary>Every permission the module defines.</summary>
    IEnumerable<Permission> Permissions { get; }
}

/// <summary>Where a thing belongs, for partner scope: drafts are for their own organisation and its invitees.</summary>
/// <param name="OrganisationId">The partner it belongs to.</param>
/// <param name="Issued">True once it is issued to the partnership.</param>
/// <param name="Invited">Accounts invited to it, the owner included.</param>
public sealed record PartnerScope(Guid? OrganisationId, bool Issued, params IReadOnlyList<Guid> Invited);

/// <summary>The one permission predicate, used by page, handler, export, search and download alike. Default deny.</summary>
public sealed class Permissions(IEnumerable<IPermissionSet> sets)
{
    private readonly Dictionary<string, Permission> byName =
        sets.SelectMany(s => s.Permissions).ToDictionary(p => p.Name, StringComparer.Ordinal);

    /// <summary>Every permission known, for the matrix and the administrator's page.</summary>
    public IReadOnlyCollection<Permission> All => byName.Values;

    /// <summary>Whether <paramref name="user"/> holds <paramref name="permission"/>, and may see the thing in <paramref name="scope"/>.</summary>
    public bool Allows(ICurrentUser user, string permission, PartnerScope? scope = null) =>
        user.IsSystem || (byName.TryGetValue(permission, out var known) && known.Roles.Any(user.Roles.Contains) && InScope(user, scope));

    private static bool InScope(ICurrentUser user, PartnerScope? scope) =>
        scope is null || scope.Issued
        || (user.OrganisationId is { } own && own == scope.OrganisationId)
        || (user.AccountId is { } account && scope.Invited.Contains(account));
}
