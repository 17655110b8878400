using Governance.Platform.Security;

namespace Governance.Host.Security;

/// <summary>What does not belong to any one module.</summary>
internal sealed class SitePermissions : IPermissionSet
{
    public const string Use = "site.use";
    public const string Link = "threads.link";
    public const string Audit = "audit.read";

    private static readonly IReadOnlyList<string> Linkers =
        [Roles.Chair, Roles.WorkstreamLead, Roles.Contributor, Roles.Analyst, Roles.Commissioner, Roles.Finance, Roles.Director, Roles.Administrator];

    public IEnumerable<Permission> Permissions =>
    [
        new(Use, "Open the home page, search, notifications and threads", Roles.All),
        new(Link, "Link any two things", Linkers),
        new(Audit, "Read the audit trail and check it", [Roles.Auditor, Roles.Administrator]),
    ];
}
