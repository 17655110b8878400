namespace Governance.Warehouse.Schema;

/// <summary>How one milestone stood on the day of the build.</summary>
public sealed class MilestoneRow : BuildRow
{
    /// <summary>The milestone; unique in a build.</summary>
    public required Guid MilestoneId { get; init; }

    /// <summary>The action it belongs to.</summary>
    public required Guid ActionId { get; init; }

    /// <summary>Its workstream.</summary>
    public required Guid WorkstreamId { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The first date agreed: the plan.</summary>
    public required DateOnly BaselineDue { get; init; }

    /// <summary>Due date now.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>When it was met, or null.</summary>
    public required DateOnly? MetOn { get; init; }

    /// <summary>When it was met or is expected: its due date moved by as much as the action's forecast is late; null when that has passed and no later forecast was given.</summary>
    public required DateOnly? ExpectedOn { get; init; }

    /// <summary>Days past its due date while not met; 0 when it is not late.</summary>
    public required int DaysLate { get; init; }

    /// <summary>False once its action is complete or closed without being met: it is no longer waited for.</summary>
    public required bool IsAwaited { get; init; }
}
