using Governance.Platform.Security;

namespace Governance.Dashboards.Contributions;

internal sealed class DashboardPermissions : IPermissionSet
{
    public const string Read = "warehouse.read";
    public const string Build = "warehouse.build";

    public const string Officer = "dashboards.officer";
    public const string Board = "dashboards.board";
    public const string Public = "dashboards.public";
    public const string Release = "dashboards.release";
    public const string Approve = "dashboards.approve";

    public IEnumerable<Permission> Permissions =>
    [
        new(Public, "See the inclusion dashboard of public releases", Roles.All),
        new(Board, "See the inclusion dashboard of board releases", [.. Roles.All.Except([Roles.Contributor])]),
        new(Officer, "See the inclusion dashboard of last night", [Roles.Analyst, Roles.WorkstreamLead, Roles.Commissioner, Roles.Finance, Roles.Director]),
        new(Release, "Make releases of figures and change the suppression policy", [Roles.Analyst]),
        new(Approve, "Approve a release of figures", [Roles.Director, Roles.Chair]),
        new(Read, "See when figures were built and checked, and figures as they were known earlier", Roles.All),
        new(Build, "Run the nightly build now, or stop it", [Roles.Analyst, Roles.Administrator]),
    ];
}
