using System.Globalization;

namespace Governance.Platform.Dates;

internal static class FinancialYear
{
    /// <summary>Calendar year in which the financial year of a day starts.</summary>
    public static int Starting(DateOnly day, StatedDateContext context) =>
        day.Month >= context.FinancialYearStartMonth ? day.Year : day.Year - 1;

    public static DateSpan Span(int year, StatedDateContext context) =>
        DateSpan.Months(year, context.FinancialYearStartMonth, 12, DatePrecision.Year);

    /// <summary>Such as 2026/27, or 2026 when it is the calendar year.</summary>
    public static string Name(int year, StatedDateContext context) => context.FinancialYearStartMonth == 1
        ? year.ToString(CultureInfo.InvariantCulture)
        : $"{year}/{((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture)}";
}
