using Governance.Platform.Security;

namespace Governance.Dashboards.Contributions;

internal sealed class DashboardPermissions : IPermissionSet
{
    public const string Read = "warehouse.read";
    public const string Build = "warehouse.build";

    public IEnumerable<Permission> Permissions =>
    [
        new(Read, "See when figures were built and checked, and figures as they were known earlier", Roles.All),
        new(Build, "Run the nightly build now, or stop it", [Roles.Analyst, Roles.Administrator]),
    ];
}
