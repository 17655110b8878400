using System.Globalization;

namespace Governance.Platform.Figures;

/// <summary>First and last day of each grain, and the period of a grain that holds a day.</summary>
internal static class PeriodSpans
{
    public static (DateOnly From, DateOnly To) Of(FigurePeriod period)
    {
        var year = period.Year;
        return period.Grain switch
        {
            PeriodGrain.CalendarYear or PeriodGrain.ReportingYear => (new(year, 1, 1), new(year, 12, 31)),
            PeriodGrain.AcademicYear => Months(year, 9, 12),
            PeriodGrain.FinancialYear => Months(year, 4, 12),
            PeriodGrain.TaxYear => (new(year, 4, 6), new(year + 1, 4, 5)),
            PeriodGrain.FinancialQuarter => Months(year, 4 + (3 * (period.TimeIdentifier[^1] - '1')), 3),
            PeriodGrain.FinancialHalf => Months(year, period.TimeIdentifier[5] == '1' ? 4 : 10, 6),
            PeriodGrain.Term => period.TimeIdentifier[..3] switch { "Aut" => Months(year, 9, 4), "Spr" => Months(year, 13, 3), _ => Months(year, 16, 5) },
            PeriodGrain.TwoTerms => Months(year, 9, 7),
            PeriodGrain.Month => Months(year, TimeIdentifiers.MonthNumber(period.TimeIdentifier), 1),
            _ => Week(year, int.Parse(period.TimeIdentifier.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture)),
        };
    }

    public static FigurePeriod Holding(DateOnly day, FigurePeriod like) => like.Grain switch
    {
        PeriodGrain.CalendarYear => FigurePeriod.CalendarYear(day),
        PeriodGrain.ReportingYear => new(FigurePeriod.Text(day.Year), like.TimeIdentifier),
        PeriodGrain.AcademicYear => FigurePeriod.AcademicYear(day),
        PeriodGrain.FinancialYear => FigurePeriod.FinancialYear(day),
        PeriodGrain.TaxYear => new(FigurePeriod.Pair(day >= new DateOnly(day.Year, 4, 6) ? day.Year : day.Year - 1), like.TimeIdentifier),
        PeriodGrain.FinancialQuarter => new(FigurePeriod.FinancialYear(day).TimePeriod, $"Financial year Q{((day.Month + 8) % 12 / 3) + 1}"),
        PeriodGrain.FinancialHalf => new(FigurePeriod.FinancialYear(day).TimePeriod, day.Month is >= 4 and < 10 ? "Part 1 (April to September)" : "Part 2 (October to March)"),
        PeriodGrain.Term => FigurePeriod.Term(day),
        // The summer term belongs to neither; the next such period starts after it.
        PeriodGrain.TwoTerms => new(FigurePeriod.AcademicYear(day > like.From ? day.AddMonths(5) : day.AddMonths(-5)).TimePeriod, like.TimeIdentifier),
        PeriodGrain.Month => FigurePeriod.Month(day),
        _ => new(FigurePeriod.Text(ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue))), $"Week {ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue))}"),
    };

    private static (DateOnly From, DateOnly To) Months(int year, int month, int count)
    {
        var from = new DateOnly(year, 1, 1).AddMonths(month - 1);
        return (from, from.AddMonths(count).AddDays(-1));
    }

    private static (DateOnly From, DateOnly To) Week(int year, int week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return (monday, monday.AddDays(6));
    }
}
