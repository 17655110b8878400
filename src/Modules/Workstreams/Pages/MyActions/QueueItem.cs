using Governance.Platform.Rag;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>Where an action stands in its owner's queue.</summary>
internal enum QueuePart
{
    ToUpdate,
    Updated,
    ImpactToRecord,
    NotStarted,
    ToAccept,
}

/// <summary>One action in the queue, with its update of the open period.</summary>
internal sealed record QueueItem
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string WorkstreamKey { get; init; }

    public required string WorkstreamTitle { get; init; }

    public Guid BoardId { get; init; }

    public bool Mine { get; init; }

    public RagStatus Status { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public IReadOnlyList<string> Drivers { get; init; } = [];

    public DateOnly? Start { get; init; }

    public DateOnly? BaselineDue { get; init; }

    public DateOnly? CurrentDue { get; init; }

    public string DueAsStated { get; init; } = "";

    public DateOnly? CompletedOn { get; init; }

    public bool ImpactShown { get; init; }

    public int? Percent { get; init; }

    public DateOnly? Forecast { get; init; }

    public string LastUpdateText { get; init; } = "";

    public UpdateState? State { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    public bool IsSubmitted => State is UpdateState.Submitted or UpdateState.Accepted;

    public string Url => ActionUrl.Of(WorkstreamKey, Reference);

    public QueuePart PartOn(DateOnly today) => this switch
    {
        { Mine: false } => QueuePart.ToAccept,
        { IsSubmitted: true } => QueuePart.Updated,
        { CompletedOn: not null, ImpactShown: false } => QueuePart.ImpactToRecord,
        { CompletedOn: not null } => QueuePart.Updated,
        { Start: { } start } when start > today && State is null => QueuePart.NotStarted,
        _ => QueuePart.ToUpdate,
    };
}
