using Governance.Platform.Security;

namespace Governance.Host.Security;

internal sealed class HostPermissions : IPermissionSet
{
    public const string Accounts = "accounts.manage";

    public IEnumerable<Permission> Permissions => [new(Accounts, "Add accounts and change the roles they hold", [Roles.Administrator])];
}
