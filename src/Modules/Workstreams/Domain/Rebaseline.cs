using Governance.Platform.Data;

namespace Governance.Workstreams.Domain;

internal enum RebaselineState
{
    Asked,
    Agreed,
    Refused,
}

/// <summary>A new due date, asked of a board. The old date stays on view.</summary>
internal sealed class Rebaseline : Entity
{
    public required Guid ActionId { get; init; }

    public DateOnly? FromDue { get; init; }

    public required DateOnly ToDue { get; init; }

    public required string Reason { get; init; }

    public required Guid DecisionId { get; init; }

    public required string DecisionReference { get; init; }

    public RebaselineState State { get; set; } = RebaselineState.Asked;

    public DateOnly? AnsweredOn { get; set; }
}
