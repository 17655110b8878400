using Governance.Platform.Figures;

namespace Governance.Outcomes.Domain;

/// <summary>Grains of periods as people say them.</summary>
internal static class GrainWords
{
    /// <summary>Grains an indicator may be kept in, the shortest first.</summary>
    public static readonly IReadOnlyList<PeriodGrain> Kept =
    [
        PeriodGrain.Month, PeriodGrain.Term, PeriodGrain.FinancialQuarter, PeriodGrain.CalendarYear, PeriodGrain.ReportingYear, PeriodGrain.AcademicYear, PeriodGrain.FinancialYear,
    ];

    public static string One(PeriodGrain grain) => grain switch
    {
        PeriodGrain.Month => "month",
        PeriodGrain.Term or PeriodGrain.TwoTerms => "term",
        PeriodGrain.FinancialQuarter => "quarter",
        PeriodGrain.FinancialHalf => "half-year",
        PeriodGrain.Week => "week",
        _ => "year",
    };

    /// <summary><c>Monthly</c>, <c>Each term</c>, <c>Each academic year</c>.</summary>
    public static string Frequency(PeriodGrain grain) => grain switch
    {
        PeriodGrain.Month => "Monthly",
        PeriodGrain.Week => "Weekly",
        PeriodGrain.Term => "Each term",
        PeriodGrain.FinancialQuarter => "Each quarter",
        PeriodGrain.CalendarYear => "Each calendar year",
        PeriodGrain.AcademicYear => "Each academic year",
        PeriodGrain.FinancialYear => "Each financial year",
        PeriodGrain.ReportingYear => "Once a year, on a census day",
        _ => "Each " + One(grain),
    };

    /// <summary>The period of a grain that holds a day.</summary>
    public static FigurePeriod Holding(PeriodGrain grain, DateOnly day) => grain switch
    {
        PeriodGrain.Month => FigurePeriod.Month(day),
        PeriodGrain.Term => FigurePeriod.Term(day),
        PeriodGrain.AcademicYear => FigurePeriod.AcademicYear(day),
        PeriodGrain.FinancialYear => FigurePeriod.FinancialYear(day),
        PeriodGrain.FinancialQuarter => new FigurePeriod(FigurePeriod.FinancialYear(day).TimePeriod, $"Financial year Q{(((day.Month + 8) % 12) / 3) + 1}"),
        PeriodGrain.ReportingYear => new FigurePeriod(FigurePeriod.CalendarYear(day).TimePeriod, "Reporting year"),
        _ => FigurePeriod.CalendarYear(day),
    };
}
