using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>A month, with or without its year.</summary>
internal static partial class MonthDate
{
    public static DateSpan? Try(string text, StatedDateContext context)
    {
        if (Named().Match(text) is { Success: true } named && DateWords.Month(named.Groups["m"].Value) is > 0 and var month)
            return named.Groups["y"].Success ? Stated(named.Groups["y"].Value, month, context) : Next(month, context);
        var digits = MonthFirst().Match(text);
        if (!digits.Success)
            digits = YearFirst().Match(text);
        return digits.Success ? Stated(digits.Groups["y"].Value, int.Parse(digits.Groups["m"].Value, CultureInfo.InvariantCulture), context) : null;
    }

    private static DateSpan? Stated(string digits, int month, StatedDateContext context)
    {
        var year = DateWords.Year(digits);
        if (year is < DateWords.FirstYear or > DateWords.LastYear)
            return null;
        if (month is < 1 or > 12)
            return DateSpan.NoSuchDay($"there is no month {month}");
        var span = DateSpan.Month(year, month);
        return digits.Length == 2 && Math.Abs(year - context.Today.Year) > 10
            ? span.Assuming($"reading {digits} as the year {year}, not as a day")
            : span;
    }

    private static DateSpan Next(int month, StatedDateContext context)
    {
        var year = month >= context.Today.Month ? context.Today.Year : context.Today.Year + 1;
        return DateSpan.Month(year, month).Assuming($"the next {DateWords.MonthName(month)}, as no year is stated");
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<m>[a-z]{3,9})\.?( of)?( ?[-/. '] ?'?(?<y>\d{4}|\d{2})|(?<y>\d{4}|\d{2}))?$", Options, 1000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<m>\d{1,2}) ?[-/.] ?(?<y>\d{4})$", Options, 1000)]
    private static partial Regex MonthFirst();

    // Not with a slash: 2026/27 is a year from spring to spring.
    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>0[1-9]|1[0-2])$", Options, 1000)]
    private static partial Regex YearFirst();
}
