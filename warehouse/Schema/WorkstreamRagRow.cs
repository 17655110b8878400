using Governance.Platform.Rag;

namespace Governance.Warehouse.Schema;

/// <summary>How one workstream stood when a period closed, or stands now.</summary>
public sealed class WorkstreamRagRow : BuildRow
{
    /// <summary>The workstream; with the period, unique in a build.</summary>
    public required Guid WorkstreamId { get; init; }

    /// <summary>The closed period, or for the row of now the period being updated.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>True for the one row that says how it stands on the day of the build.</summary>
    public required bool IsNow { get; init; }

    /// <summary>Status by the written rule.</summary>
    public required RagStatus Status { get; init; }

    /// <summary>Status its lead claims, or null.</summary>
    public required RagStatus? Claimed { get; init; }

    /// <summary>Why the lead claims otherwise, or empty.</summary>
    public required string ClaimReason { get; init; }

    /// <summary>Reasons for the status, one sentence a line, most serious first.</summary>
    public required string Drivers { get; init; }
}
