using Governance.Platform.Rag;

namespace Governance.Warehouse.Schema;

/// <summary>How one action stood when a period closed. The last 36 closed periods are kept in a build.</summary>
public sealed class ActionPeriodRow : BuildRow
{
    /// <summary>The action; with the period, unique in a build.</summary>
    public required Guid ActionId { get; init; }

    /// <summary>Its workstream.</summary>
    public required Guid WorkstreamId { get; init; }

    /// <summary>The closed period, such as <c>2026-10</c>.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>Status by the rule then in force.</summary>
    public required RagStatus Status { get; init; }

    /// <summary>Status its owner claimed, or null.</summary>
    public required RagStatus? Claimed { get; init; }

    /// <summary>Percent complete, 0 to 100, or null.</summary>
    public required int? Percent { get; init; }

    /// <summary>When the owner expected to finish, or null.</summary>
    public required DateOnly? Forecast { get; init; }

    /// <summary>First reason for the status, as a sentence, or empty.</summary>
    public required string FirstDriver { get; init; }
}
