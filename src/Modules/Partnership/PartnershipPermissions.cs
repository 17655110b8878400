using Governance.Platform.Security;

namespace Governance.Partnership;

internal sealed class PartnershipPermissions : IPermissionSet
{
    public const string Read = "board.read";
    public const string Decide = "board.decide";
    public const string Minute = "board.minute";
    public const string Issue = "board.issue";
    public const string Report = "board.report";
    public const string Manage = "board.manage";
    public const string Organisations = "organisations.manage";

    public IEnumerable<Permission> Permissions =>
    [
        new(Read, "Read boards, meetings, decisions, issued packs and organisations", Roles.All),
        new(Decide, "Record a board's answer to a decision", [Roles.Chair]),
        new(Issue, "Issue a board pack or a committee report", [Roles.Chair]),
        new(Report, "Write committee reports", [Roles.Chair, Roles.Director, Roles.Commissioner]),
        new(Minute, "Run meetings: agendas, attendance, minutes and what arises from them", [Roles.Chair, Roles.Administrator]),
        new(Manage, "Set up boards, seats, meeting series and terms of reference", [Roles.Chair, Roles.Administrator]),
        new(Organisations, "Add and change partner organisations", [Roles.Administrator]),
    ];
}
