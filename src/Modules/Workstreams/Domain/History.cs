using Governance.Platform.Rag;

namespace Governance.Workstreams.Domain;

/// <summary>A period that passed its cut-off. What was recorded for it is history.</summary>
internal sealed class ClosedPeriod
{
    /// <summary>Such as <c>2026-10</c>.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset ClosedAt { get; init; }

    public required int RuleNumber { get; init; }
}

internal sealed class WorkstreamPeriod
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid WorkstreamId { get; init; }

    public required string PeriodKey { get; init; }

    public required RagStatus Status { get; init; }

    public List<string> Drivers { get; init; } = [];

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";
}

internal sealed class ActionPeriod
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ActionId { get; init; }

    public required string PeriodKey { get; init; }

    public required RagStatus Status { get; init; }

    public RagStatus? Claimed { get; init; }

    public int? Percent { get; init; }

    public DateOnly? Forecast { get; init; }

    public string Driver { get; init; } = "";
}

/// <summary>A status that moved, with the first driver of the new one; what the change feed reads.</summary>
internal sealed class StatusChange
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>A node type: <c>workstream</c> or <c>action</c>.</summary>
    public required string SubjectType { get; init; }

    public required Guid SubjectId { get; init; }

    public required RagStatus From { get; init; }

    public required RagStatus To { get; init; }

    public string Driver { get; init; } = "";

    public required DateTimeOffset At { get; init; }
}
