namespace Governance.Warehouse.Schema;

/// <summary>One figure the Department published of an indicator, for a place it is compared with. Millionths, as indicator values are.</summary>
public sealed class BenchmarkValueRow : BuildRow
{
    /// <summary>The indicator; with period and place, unique in a build.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>The period as one text.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>Last day of the period.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>Code of the place.</summary>
    public required string AreaCode { get; init; }

    /// <summary>The value, or null where a symbol stands.</summary>
    public long? ValueMillionths { get; init; }

    /// <summary>The Department's symbol, or empty.</summary>
    public required string Symbol { get; init; }
}
