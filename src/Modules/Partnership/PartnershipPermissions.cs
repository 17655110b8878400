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
    public const string Leads = "leads.manage";
    public const string Risks = "risks.keep";
    public const string Escalate = "risks.escalate";
    public const string ReadDisputes = "disputes.read";
    public const string Disputes = "disputes.keep";
    public const string Duties = "duties.keep";

    private static readonly IReadOnlyList<string> Officers = [Roles.Chair, Roles.Director, Roles.Commissioner];

    public IEnumerable<Permission> Permissions =>
    [
        new(Read, "Read boards, meetings, decisions, issued packs and organisations", Roles.All),
        new(Decide, "Record a board's answer to a decision", [Roles.Chair]),
        new(Issue, "Issue a board pack or a committee report", [Roles.Chair]),
        new(Report, "Write committee reports", [Roles.Chair, Roles.Director, Roles.Commissioner]),
        new(Minute, "Run meetings: agendas, attendance, minutes and what arises from them", [Roles.Chair, Roles.Administrator]),
        new(Manage, "Set up boards, seats, meeting series and terms of reference", [Roles.Chair, Roles.Administrator]),
        new(Organisations, "Add and change partner organisations", [Roles.Administrator]),
        new(Leads, "Say who holds accountable posts, and what the posts are called", [Roles.Chair, Roles.Administrator]),
        new(Risks, "Record risks, issues and barriers, score and close them", [Roles.Chair, Roles.BoardMember, Roles.WorkstreamLead, Roles.Director, Roles.Commissioner, Roles.Finance]),
        new(Escalate, "Escalate a risk to a board, or take it back", [Roles.Chair, Roles.WorkstreamLead, Roles.Director, Roles.Commissioner]),
        new(ReadDisputes, "Read disputes between partners", Roles.All),
        new(Disputes, "Record disputes between partners and move them on", Officers),
        new(Duties, "Keep the responsibility matrix and joint posts", [.. Officers, Roles.Administrator]),
    ];
}
