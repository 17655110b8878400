using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>A quarter or half of a financial year, or of a calendar year when it says so.</summary>
internal static partial class QuarterDate
{
    public static DateSpan? Try(string text, StatedDateContext context)
    {
        var match = PartFirst().Match(text);
        if (!match.Success)
            match = YearFirst().Match(text);
        if (!match.Success)
            return null;
        var half = match.Groups["h"].Success;
        var (part, months) = (Part(match.Groups[half ? "h" : "q"].Value), half ? 6 : 3);
        if (match.Groups["c"].Success)
            return Calendar(match.Groups["y"].Value, part, months, context);
        var stated = match.Groups["y"];
        if (stated.Success && YearText.Pair(stated.Value) is { } first)
            return Of(first, part, months, context);
        if (!stated.Success)
        {
            var current = FinancialYear.Starting(context.Today, context);
            return Of(current, part, months, context)
                .Assuming($"in the financial year {FinancialYear.Name(current, context)}, as no year is stated");
        }

        return YearText.Single(stated.Value) is { } year
            ? Of(year, part, months, context).Assuming($"in the financial year {FinancialYear.Name(year, context)}, not the calendar year {year}")
            : null;
    }

    private static DateSpan Of(int year, int part, int months, StatedDateContext context)
    {
        var first = new DateOnly(year, context.FinancialYearStartMonth, 1).AddMonths((part - 1) * months);
        return DateSpan.Months(first.Year, first.Month, months, months == 3 ? DatePrecision.Quarter : DatePrecision.Season);
    }

    private static DateSpan? Calendar(string stated, int part, int months, StatedDateContext context)
    {
        if (stated.Length > 0 && YearText.Single(stated) is null)
            return null;
        var span = DateSpan.Months(YearText.Single(stated) ?? context.Today.Year, 1 + ((part - 1) * months), months, DatePrecision.Quarter);
        return stated.Length > 0 ? span : span.Assuming($"in {context.Today.Year}, as no year is stated");
    }

    private static int Part(string text) => text switch
    {
        "1" or "first" => 1,
        "2" or "second" => 2,
        "3" or "third" => 3,
        _ => 4,
    };

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Parts =
        @"((?<c>calendar) )?((q|qtr|quarter) ?(?<q>[1-4])|(?<q>[1-4]|first|second|third|fourth|last|final) (quarter|qtr)|h(?<h>[12])|(?<h>first|second) half)";

    [GeneratedRegex("^" + Parts + @"( ?(of|in|-|/))?( (the|financial|fiscal|year|fy))*( ?(?<c>\(?calendar\)?))?( ?" + YearText.Pattern + @")?( ?(?<c>\(?calendar( year)?\)?))?$", Options, 1000)]
    private static partial Regex PartFirst();

    [GeneratedRegex("^(fy ?)?" + YearText.Pattern + "[- ]+" + Parts + "$", Options, 1000)]
    private static partial Regex YearFirst();
}
