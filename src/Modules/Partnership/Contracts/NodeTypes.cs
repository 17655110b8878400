namespace Governance.Partnership.Contracts;

/// <summary>Kinds of things this module adds to the thread.</summary>
public static class NodeTypes
{
    /// <summary>A partner organisation.</summary>
    public const string Organisation = "organisation";

    /// <summary>A board.</summary>
    public const string Board = "board";

    /// <summary>A meeting of a board.</summary>
    public const string Meeting = "meeting";

    /// <summary>A decision asked of, or taken by, a board.</summary>
    public const string Decision = "board-decision";

    /// <summary>A report issued to a board.</summary>
    public const string CommitteeReport = "committee-report";

    /// <summary>An action made in a meeting.</summary>
    public const string Matter = "matter";

    /// <summary>A risk, an issue or a barrier.</summary>
    public const string Risk = "risk";

    /// <summary>A dispute between two partners.</summary>
    public const string Dispute = "dispute";

    /// <summary>A duty of the responsibility matrix.</summary>
    public const string Duty = "duty";
}
