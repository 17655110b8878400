namespace Governance.Warehouse.Schema;

/// <summary>One figure as an audience may see it: what disclosure control let through. <c>build_id</c> is the build for officers, or the published release it is frozen in.</summary>
internal sealed class ReleasedRow : BuildRow
{
    /// <summary>Key of the measure: a count, or a rate, which is that of its indicator.</summary>
    public required string Measure { get; init; }

    /// <summary>The period as one text.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>First day of the period.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>Last day of the period.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>Area group, or empty for the whole area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Phase, or empty for all.</summary>
    public required string Phase { get; init; }

    /// <summary>Need, or empty for all.</summary>
    public required string Need { get; init; }

    /// <summary>Cohort, or empty for all.</summary>
    public required string Cohort { get; init; }

    /// <summary>The figure in millionths of its unit, or null where a symbol stands.</summary>
    public long? ValueMillionths { get; init; }

    /// <summary>The symbol in the figure's place, or empty.</summary>
    public required string Symbol { get; init; }

    /// <summary>Why it is released as it is, by the name of the reason. For officers only.</summary>
    public required string Reason { get; init; }

    /// <summary>The value behind it, for holding later releases against this one. In no view, and read by nothing else.</summary>
    public required long Truth { get; init; }

    /// <summary>Whether readers may know the value in full.</summary>
    public required bool IsExact { get; init; }
}
