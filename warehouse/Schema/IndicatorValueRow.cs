using Governance.Platform.Rag;

namespace Governance.Warehouse.Schema;

/// <summary>One value of an indicator, as published by the end of the build's day. Figures are whole millionths, so that both engines add and compare them exactly.</summary>
public sealed class IndicatorValueRow : BuildRow
{
    /// <summary>The indicator; with period and place, unique in a build.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>The period as one text, such as <c>2026-october</c>.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>Last day of the period.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>Length of the period, such as <c>Month</c>.</summary>
    public required string Grain { get; init; }

    /// <summary><c>LocalAuthority</c> for the whole area, <c>AreaGroup</c> for a part of it.</summary>
    public required string AreaLevel { get; init; }

    /// <summary>Code of the place.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Name of the place.</summary>
    public required string AreaName { get; init; }

    /// <summary>What was counted, or null.</summary>
    public required long? NumeratorMillionths { get; init; }

    /// <summary>Out of what, or null.</summary>
    public required long? DenominatorMillionths { get; init; }

    /// <summary>The value in the indicator's unit, or null where a symbol stands.</summary>
    public required long? ValueMillionths { get; init; }

    /// <summary>The Department's symbol, or empty where there is a number.</summary>
    public required string Symbol { get; init; }

    /// <summary>Planned for the period, or null.</summary>
    public required long? PlannedMillionths { get; init; }

    /// <summary>Status by the bands of its period, or null.</summary>
    public required RagStatus? Status { get; init; }

    /// <summary>Version of the definition it was measured by.</summary>
    public required int Definition { get; init; }

    /// <summary>True when it may not be compared with the value before it.</summary>
    public required bool BreaksBefore { get; init; }

    /// <summary>Lowest value that definition allows, or null.</summary>
    public required long? LowMillionths { get; init; }

    /// <summary>Highest value that definition allows, or null.</summary>
    public required long? HighMillionths { get; init; }

    /// <summary>Day it was published (London).</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>Times another value had been published before it.</summary>
    public required int Restatements { get; init; }

    /// <summary>File it came in.</summary>
    public required string SourceFile { get; init; }
}
