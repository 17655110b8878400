namespace Governance.Platform.Dates;

/// <summary>Which end of a period counts.</summary>
public enum PeriodEnd
{
    /// <summary>The last day: "October 2026" as a due date is 31 October.</summary>
    Last,

    /// <summary>The first day: "October 2026" as a start date is 1 October.</summary>
    First,
}

/// <summary>What a reader of a date needs to know beside its text.</summary>
/// <param name="Today">Fills in a year that is left out; every such use is said.</param>
public sealed record StatedDateContext(DateOnly Today)
{
    /// <summary>Day that "within 6 months" counts from, or null when not known.</summary>
    public DateOnly? Anchor { get; init; }

    /// <summary>Month the financial year starts in, 1 to 12.</summary>
    public int FinancialYearStartMonth { get; init; } = 4;

    /// <summary>Which end of a period counts.</summary>
    public PeriodEnd End { get; init; } = PeriodEnd.Last;
}
