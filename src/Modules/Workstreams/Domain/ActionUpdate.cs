using Governance.Platform.Data;
using Governance.Platform.Rag;

namespace Governance.Workstreams.Domain;

internal enum UpdateState
{
    Draft,
    Submitted,
    Returned,
    Accepted,
}

/// <summary>One update of one action for one period.</summary>
internal sealed class ActionUpdate : Entity
{
    public required Guid ActionId { get; init; }

    public required string PeriodKey { get; init; }

    public string Text { get; set; } = "";

    public int? Percent { get; set; }

    public RagStatus? Claimed { get; set; }

    public string ClaimReason { get; set; } = "";

    public DateOnly? Forecast { get; set; }

    /// <summary>The open blocker that the text is about, or null for a new one.</summary>
    public Guid? BlockerId { get; set; }

    public string BlockerText { get; set; } = "";

    public bool BlockerCritical { get; set; }

    public UpdateState State { get; set; } = UpdateState.Draft;

    public DateTimeOffset? SubmittedAt { get; set; }

    public string SubmittedBy { get; set; } = "";

    public Guid? SubmittedById { get; set; }

    public string ReturnedBecause { get; set; } = "";

    public string DecidedBy { get; set; } = "";

    public DateTimeOffset? DecidedAt { get; set; }
}
