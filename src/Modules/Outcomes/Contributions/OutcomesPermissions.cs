using Governance.Platform.Security;

namespace Governance.Outcomes.Contributions;

internal sealed class OutcomesPermissions : IPermissionSet
{
    public const string Read = "outcomes.read";
    public const string Explain = "outcomes.explain";
    public const string Manage = "outcomes.manage";
    public const string Evidence = "outcomes.evidence";

    public IEnumerable<Permission> Permissions =>
    [
        new(Read, "See outcomes, indicators and their values", Roles.All),
        new(Explain, "Answer for an indicator they own", [Roles.WorkstreamLead, Roles.Contributor, Roles.Commissioner, Roles.Finance, Roles.Director, Roles.Analyst]),
        new(Manage, "Define indicators, set targets, bands and neighbours, record values", [Roles.Analyst, Roles.Administrator]),
        new(Evidence, "Add case studies and other evidence", [Roles.WorkstreamLead, Roles.Contributor, Roles.Commissioner, Roles.Director, Roles.ParentCarer, Roles.Analyst]),
    ];
}
