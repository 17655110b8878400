namespace Governance.Warehouse.Schema;

/// <summary>One day.</summary>
public sealed class DateRow : BuildRow
{
    /// <summary>The day; unique in a build.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Quarter of the calendar year, 1 to 4.</summary>
    public required int Quarter { get; init; }

    /// <summary>Month of the year, 1 to 12.</summary>
    public required int Month { get; init; }

    /// <summary>Month in words, such as <c>October 2026</c>.</summary>
    public required string MonthName { get; init; }

    /// <summary>Key of the reporting period of that month, such as <c>2026-10</c>.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>April to March, such as <c>2026-27</c>.</summary>
    public required string FinancialYear { get; init; }

    /// <summary>September to August, such as <c>2026/27</c>.</summary>
    public required string AcademicYear { get; init; }

    /// <summary>True on the last day of a month.</summary>
    public required bool IsMonthEnd { get; init; }
}
