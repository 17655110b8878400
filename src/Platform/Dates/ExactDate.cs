using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>One day: in digits, with the month's name, or as an Excel day number.</summary>
internal static partial class ExactDate
{
    public static DateSpan? Try(string text, StatedDateContext context)
    {
        if (WeekdayFirst().Match(text) is { Success: true } named && DateWords.Weekday(named.Groups["w"].Value) is { } weekday)
            return Try(named.Groups["x"].Value, context) is { Resolved: true, Precision: DatePrecision.Day } span ? Checked(span, weekday) : null;
        if (DayFirst().Match(text) is { Success: true } day)
            return Of(day.Groups["y"].Value, Int(day, "m"), Int(day, "d"), text);
        if (YearFirst().Match(text) is { Success: true } iso)
            return Of(iso.Groups["y"].Value, Int(iso, "m"), Int(iso, "d"), text);
        if (LooksLikeOne().IsMatch(text))
            return DateSpan.NoSuchDay("day, month and year are not two digits, two digits and four");
        return Named(text, context) ?? DayNumber(text) ?? DayAndMonth(text, context);
    }

    private static DateSpan? Named(string text, StatedDateContext context)
    {
        var match = WithName().Match(text);
        if (!match.Success)
            match = NameFirst().Match(text);
        if (!match.Success || DateWords.Month(match.Groups["m"].Value) is not (> 0 and var month))
            return null;
        return match.Groups["y"].Success
            ? Of(match.Groups["y"].Value, month, Int(match, "d"), text)
            : NextOn(month, Int(match, "d"), context);
    }

    private static DateSpan Checked(DateSpan span, DayOfWeek weekday) => span.First.DayOfWeek == weekday
        ? span
        : span.Assuming($"which is a {span.First.DayOfWeek}, not a {weekday}");

    private static DateSpan? DayAndMonth(string text, StatedDateContext context) =>
        YearText.Pair(text) is null && DigitsWithoutYear().Match(text) is { Success: true } match ? NextOn(Int(match, "m"), Int(match, "d"), context) : null;

    private static DateSpan? DayNumber(string text) =>
        Serial().IsMatch(text) && ExcelDays.ToDate(double.Parse(text, CultureInfo.InvariantCulture)) is { } date
            ? DateSpan.Day(date).Assuming("reading the number as an Excel day number")
            : null;

    private static DateSpan NextOn(int month, int day, StatedDateContext context)
    {
        // A leap day may be up to eight years off, across 2100.
        for (var year = context.Today.Year; year <= context.Today.Year + 8; year++)
        {
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) >= context.Today)
                return DateSpan.Day(new DateOnly(year, month, day)).Assuming("the next such day, as no year is stated");
        }

        return Of("2024", month, day, string.Empty);
    }

    private static DateSpan Of(string statedYear, int month, int day, string text)
    {
        var year = DateWords.Year(statedYear);
        if (year is < DateWords.FirstYear or > DateWords.LastYear)
            return DateSpan.NoSuchDay($"the year {year} cannot be meant");
        if (month is < 1 or > 12)
            return DateSpan.NoSuchDay($"there is no month {month}; dates are read as day, month, year");
        var days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
            return DateSpan.NoSuchDay($"{DateWords.MonthName(month)} {year} has {days} days");
        var span = DateSpan.Day(new DateOnly(year, month, day));
        return statedYear.Length == 2 && year < 2000 ? span.Assuming($"reading \u201c{text}\u201d as the last century") : span;
    }

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<d>\d{1,2}) ?[-/. ] ?(?<m>\d{1,2}) ?[-/. ] ?(?<y>\d{4}|\d{2})$", Options, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$|^(?<y>\d{4}) ?[-/. ] ?(?<m>\d{1,2}) ?[-/. ] ?(?<d>\d{1,2})$", Options, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<w>[a-z]{3,9})\.? (the )?(?<x>.*\d.*)$", Options, 1000)]
    private static partial Regex WeekdayFirst();

    [GeneratedRegex(@"^\d{1,6}[-/.]\d{1,6}[-/.]\d{1,6}$", Options, 1000)]
    private static partial Regex LooksLikeOne();

    [GeneratedRegex(@"^(?<d>\d{1,2})( of)? ?[-/. ]?(the )? ?(?<m>[a-z]{3,9})\.?( ?[-/. '] ?'?(?<y>\d{4}|\d{2})|(?<y>\d{4}|\d{2}))?$", Options, 1000)]
    private static partial Regex WithName();

    [GeneratedRegex(@"^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})[- ](?<y>\d{4})$", Options, 1000)]
    private static partial Regex NameFirst();

    [GeneratedRegex(@"^(?<d>\d{1,2})/(?<m>\d{1,2})$", Options, 1000)]
    private static partial Regex DigitsWithoutYear();

    [GeneratedRegex(@"^[2-7]\d{4}(\.\d+)?$", Options, 1000)]
    private static partial Regex Serial();
}
