namespace Governance.Platform.Security;

/// <summary>The roles an account may hold. A person may hold several.</summary>
public static class Roles
{
    /// <summary>Member of a board.</summary>
    public const string BoardMember = "board-member";

    /// <summary>Chair or clerk of a board: prepares and issues its pack.</summary>
    public const string Chair = "chair";

    /// <summary>Leads a workstream.</summary>
    public const string WorkstreamLead = "workstream-lead";

    /// <summary>Owns actions in a workstream.</summary>
    public const string Contributor = "contributor";

    /// <summary>Data analyst: runs the nightly build.</summary>
    public const string Analyst = "analyst";

    /// <summary>Joint commissioner.</summary>
    public const string Commissioner = "commissioner";

    /// <summary>Finance officer.</summary>
    public const string Finance = "finance";

    /// <summary>Director of children's services or ICB executive lead.</summary>
    public const string Director = "director";

    /// <summary>Represents parents and carers.</summary>
    public const string ParentCarer = "parent-carer";

    /// <summary>Reads everything issued and the audit trail; changes nothing.</summary>
    public const string Auditor = "auditor";

    /// <summary>Runs the system: accounts, rules, periods.</summary>
    public const string Administrator = "administrator";

    /// <summary>All eleven.</summary>
    public static readonly IReadOnlyList<string> All =
        [BoardMember, Chair, WorkstreamLead, Contributor, Analyst, Commissioner, Finance, Director, ParentCarer, Auditor, Administrator];
}
