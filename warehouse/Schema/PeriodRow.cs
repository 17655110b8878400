namespace Governance.Warehouse.Schema;

/// <summary>One reporting period: a month, and the day by which it is updated.</summary>
public sealed class PeriodRow : BuildRow
{
    /// <summary>Such as <c>2026-10</c>; sorts as text; unique in a build.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>Such as <c>October 2026</c>.</summary>
    public required string Name { get; init; }

    /// <summary>First day of the month.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day of the month.</summary>
    public required DateOnly EndsOn { get; init; }

    /// <summary>Last day on which it may be updated, in the month after.</summary>
    public required DateOnly CutOff { get; init; }

    /// <summary>True once it is history.</summary>
    public required bool IsClosed { get; init; }
}
