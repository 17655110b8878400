using Governance.Platform.Data;
using Governance.Platform.Threads;

namespace Governance.Partnership.Domain.Reviews;

/// <summary>A piece of work that a board looked into. What was found then is never changed.</summary>
internal sealed class InDepthReview : Entity
{
    public required string SubjectType { get; init; }

    public required Guid SubjectId { get; init; }

    /// <summary>What it was called then.</summary>
    public required string Title { get; init; }

    public required Guid BoardId { get; init; }

    public required DateOnly On { get; init; }

    public Guid? MeetingId { get; init; }

    public required string Findings { get; init; }

    public required string RecordedBy { get; init; }

    public NodeRef Subject => new(SubjectType, SubjectId);
}
