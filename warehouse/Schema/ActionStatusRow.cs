using Governance.Platform.Rag;

namespace Governance.Warehouse.Schema;

/// <summary>How one action stood on the day of the build.</summary>
public sealed class ActionStatusRow : BuildRow
{
    /// <summary>The day the build is as of.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The action; unique in a build.</summary>
    public required Guid ActionId { get; init; }

    /// <summary>Its workstream.</summary>
    public required Guid WorkstreamId { get; init; }

    /// <summary>Its partner organisation, or null.</summary>
    public required Guid? OrganisationId { get; init; }

    /// <summary>Status by the written rule.</summary>
    public required RagStatus Status { get; init; }

    /// <summary>Status its owner claims, or null.</summary>
    public required RagStatus? Claimed { get; init; }

    /// <summary>Why the owner claims otherwise, or empty.</summary>
    public required string ClaimReason { get; init; }

    /// <summary>Percent complete, 0 to 100, or null.</summary>
    public required int? Percent { get; init; }

    /// <summary>The first due date agreed, or null.</summary>
    public required DateOnly? BaselineDue { get; init; }

    /// <summary>Due date now, or null.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>When the owner expects to finish, or null.</summary>
    public required DateOnly? Forecast { get; init; }

    /// <summary>Days from baseline to current due date, or null where either is missing.</summary>
    public required int? SlipDays { get; init; }

    /// <summary>Days past its due date while live; 0 when it is not overdue.</summary>
    public required int OverdueDays { get; init; }

    /// <summary>True until it is complete or closed.</summary>
    public required bool IsLive { get; init; }

    /// <summary>True when it is at risk because no update was given.</summary>
    public required bool IsStale { get; init; }

    /// <summary>Day of the last update, or null.</summary>
    public required DateOnly? LastUpdateOn { get; init; }

    /// <summary>First reason for the status, as a sentence, or empty.</summary>
    public required string FirstDriver { get; init; }
}
