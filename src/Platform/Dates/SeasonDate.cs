using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>A season or a school term.</summary>
internal static partial class SeasonDate
{
    public static DateSpan? Try(string text, StatedDateContext context)
    {
        var match = Named().Match(text);
        if (!match.Success)
            match = YearBefore().Match(text);
        if (!match.Success)
            return null;
        var season = match.Groups["s"].Value;
        return match.Groups["t"].Success ? Term(season, match.Groups["y"], context) : Season(season, match.Groups["y"], context);
    }

    private static DateSpan? Term(string season, Group stated, StatedDateContext context)
    {
        var (month, months) = season switch
        {
            "autumn" => (9, 4),
            "spring" => (1, 3),
            "summer" => (4, 4),
            _ => (0, 0),
        };
        if (month == 0 || Year(stated, context, month + months - 1, season == "autumn" ? 0 : 1) is not { } year)
            return null;
        var span = DateSpan.Months(year, month, months, DatePrecision.Term)
            .Assuming($"the {season} term from {DateWords.MonthName(month)} to {DateWords.MonthName(month + months - 1)}");
        return stated.Success ? span : span.Assuming("the next one, as no year is stated");
    }

    private static DateSpan? Season(string season, Group stated, StatedDateContext context)
    {
        var month = season switch
        {
            "spring" => 3,
            "summer" => 6,
            "autumn" => 9,
            _ => 12,
        };
        var last = month == 12 ? 2 : month + 2;
        if (Year(stated, context, month == 12 ? 12 : last, month is 3 or 6 ? 1 : 0) is not { } year)
            return null;
        var span = DateSpan.Months(year, month, 3, DatePrecision.Season)
            .Assuming($"{season} from {DateWords.MonthName(month)} to {DateWords.MonthName(last)}");
        return stated.Success ? span : span.Assuming("the next one, as no year is stated");
    }

    // In a year pair such as 2025/26, autumn and winter fall into the first year, spring and summer into the second.
    private static int? Year(Group stated, StatedDateContext context, int lastMonth, int ofPair)
    {
        if (!stated.Success)
            return lastMonth >= context.Today.Month ? context.Today.Year : context.Today.Year + 1;
        if (stated.Value.Length == 2)
            return DateWords.Year(stated.Value);
        return YearText.Single(stated.Value) ?? (YearText.Pair(stated.Value) is { } pair ? pair + ofPair : null);
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^(?<s>spring|summer|autumn|winter)(?<t> term)?( of)?( ?[-' ]? ?(" + YearText.Pattern + @"|(?<y>\d{2})))?$", Options, 1000)]
    private static partial Regex Named();

    [GeneratedRegex("^" + YearText.Pattern + " (?<s>spring|summer|autumn|winter)(?<t> term)?$", Options, 1000)]
    private static partial Regex YearBefore();
}
