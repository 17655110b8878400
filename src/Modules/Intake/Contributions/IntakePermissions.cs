using Governance.Platform.Security;

namespace Governance.Intake.Contributions;

internal sealed class IntakePermissions : IPermissionSet
{
    public const string Read = "intake.read";
    public const string Send = "intake.send";
    public const string SendChildren = "intake.send.children";
    public const string Accept = "intake.accept";
    public const string Manage = "intake.manage";
    public const string Children = "intake.children";
    public const string ChildrenSwitch = "intake.children.switch";

    public IEnumerable<Permission> Permissions =>
    [
        new(Read, "See who sent what, what was set aside and why, and the data map", Roles.All),
        new(Send, "Send extracts and map their columns", [Roles.Analyst, Roles.Commissioner, Roles.Finance]),
        new(SendChildren, "Send extracts about children from any sender; the account a sender names may send its own", [Roles.Analyst]),
        new(Accept, "Accept an extract so that its figures count, or refuse it", [Roles.Analyst, Roles.Director]),
        new(Manage, "Change the data map, sharing agreements, code sets and due dates", [Roles.Analyst, Roles.Administrator]),
        new(Children, "Read named children, once the store is switched on; every read is logged", [Roles.Analyst]),
        new(ChildrenSwitch, "Switch the store of named children on or off", [Roles.Administrator]),
    ];
}
