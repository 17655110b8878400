namespace Governance.Warehouse.Schema;

/// <summary>A count by period, place and at most two bands, added up in the same run from the facts. Not for readers: what may be read is a <see cref="ReleasedRow"/>.</summary>
internal sealed class CubeRow : BuildRow
{
    /// <summary>What was counted, such as <c>plans-in-force</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The period as one text.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>Area group, or empty for the whole area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Phase, or empty for all.</summary>
    public required string Phase { get; init; }

    /// <summary>Need, or empty for all.</summary>
    public required string Need { get; init; }

    /// <summary>Cohort, or empty for all.</summary>
    public required string Cohort { get; init; }

    /// <summary>How many.</summary>
    public required long Count { get; init; }
}
