namespace Governance.Intake.Domain.Landed;

/// <summary>One value of an indicator that the sender worked out.</summary>
internal sealed class IndicatorRow : LandedRow
{
    /// <summary>Key of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>The Department's time_period.</summary>
    public required string TimePeriod { get; init; }

    /// <summary>The Department's time_identifier.</summary>
    public required string TimeIdentifier { get; init; }

    /// <summary>Local authority code or key of an area group.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Numerator in millionths.</summary>
    public long? Numerator { get; init; }

    /// <summary>Denominator in millionths.</summary>
    public long? Denominator { get; init; }

    /// <summary>Value in millionths, or empty for a symbol.</summary>
    public long? Value { get; init; }

    /// <summary>The symbol in the value's place.</summary>
    public string? Symbol { get; init; }
}
