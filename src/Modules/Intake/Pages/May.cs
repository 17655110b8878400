using Governance.Intake.Contributions;
using Governance.Platform.Security;

namespace Governance.Intake.Pages;

/// <summary>What the person looking may do, so that a page offers no act it would refuse.</summary>
internal sealed class May(Permissions permissions, ICurrentUser user)
{
    public bool Send => permissions.Allows(user, IntakePermissions.Send);

    public bool Accept => permissions.Allows(user, IntakePermissions.Accept);

    public bool Manage => permissions.Allows(user, IntakePermissions.Manage);
}
