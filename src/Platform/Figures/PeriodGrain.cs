namespace Governance.Platform.Figures;

/// <summary>How long a period of a published figure is, and how its year runs.</summary>
public enum PeriodGrain
{
    /// <summary>January to December.</summary>
    CalendarYear,

    /// <summary>A snapshot taken in a year; the Department's word for a census date.</summary>
    ReportingYear,

    /// <summary>September to August.</summary>
    AcademicYear,

    /// <summary>April to March.</summary>
    FinancialYear,

    /// <summary>Three months of a financial year.</summary>
    FinancialQuarter,

    /// <summary>April to September, or October to March.</summary>
    FinancialHalf,

    /// <summary>6 April to 5 April.</summary>
    TaxYear,

    /// <summary>Autumn, spring or summer term.</summary>
    Term,

    /// <summary>Autumn and spring term together.</summary>
    TwoTerms,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A numbered week of a calendar year.</summary>
    Week,
}
