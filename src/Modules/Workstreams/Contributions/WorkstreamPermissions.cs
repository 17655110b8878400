using Governance.Platform.Security;

namespace Governance.Workstreams.Contributions;

internal sealed class WorkstreamPermissions : IPermissionSet
{
    public const string Read = "workstreams.read";
    public const string Update = "workstreams.update";
    public const string Accept = "workstreams.accept";
    public const string Manage = "workstreams.manage";
    public const string Claim = "workstreams.claim";
    public const string Rules = "workstreams.rules";

    public IEnumerable<Permission> Permissions =>
    [
        new(Read, "See workstreams, actions and their status", Roles.All),
        new(Update, "Update actions they own, their organisation's, or their workstream's", [Roles.WorkstreamLead, Roles.Contributor, Roles.Commissioner, Roles.Finance, Roles.Director]),
        new(Accept, "Accept or return updates in workstreams they lead or sponsor", [Roles.WorkstreamLead, Roles.Director]),
        new(Manage, "Add, change and close actions in workstreams they lead; administrators in all", [Roles.WorkstreamLead, Roles.Administrator]),
        new(Claim, "Claim a status for a workstream they lead", [Roles.WorkstreamLead]),
        new(Rules, "Change the RAG rule and when periods close", [Roles.Administrator]),
    ];
}
