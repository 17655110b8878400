using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>A part of a period: "end of Q4", "mid-2025", "early October 2026", "w/c 5 October 2026".</summary>
internal static partial class PartDate
{
    public static DateSpan? Try(string text, StatedDateContext context)
    {
        if (Part().Match(text) is not { Success: true } match)
            return null;
        var whole = DateGrammar.Try(match.Groups["x"].Value, context);
        if (whole is null or { Resolved: false })
            return whole is { Invalid: not null } ? whole : null;
        return match.Groups["p"].Value switch
        {
            "end" => whole.At(whole.Last, whole.Last),
            "from" when whole.Precision == DatePrecision.Range => null,
            "start" or "beginning" or "from" => whole.At(whole.First, whole.First),
            "w/c" or "wc" or "w/b" or "week commencing" or "week beginning" or "week of" or "week starting" => Week(whole, 0, 6),
            "w/e" or "week ending" => Week(whole, -6, 0),
            "mid" or "middle" => Middle(whole),
            "early" => Within(whole, 0, 9, 0, 3, "the first ten days", "January to March"),
            _ => Within(whole, 20, 31, 9, 12, "from the 21st", "October to December"),
        };
    }

    private static DateSpan? Week(DateSpan day, int before, int after) => day.Precision == DatePrecision.Day
        ? day.At(day.First.AddDays(before), day.First.AddDays(after)) with { Precision = DatePrecision.Week }
        : null;

    private static DateSpan? Middle(DateSpan whole) => whole switch
    {
        { Precision: DatePrecision.Month, Fixed: false } => whole.At(whole.First.AddDays(14), whole.First.AddDays(14)).Assuming("the 15th"),
        { Precision: DatePrecision.Year, Fixed: false } =>
            (whole.At(whole.First.AddMonths(5), whole.First.AddMonths(6).AddDays(-1)) with { Precision = DatePrecision.Season }).Assuming("the sixth month"),
        _ => null,
    };

    private static DateSpan? Within(DateSpan whole, int firstDay, int lastDay, int firstMonth, int endMonth, string days, string months)
    {
        if (whole is { Precision: DatePrecision.Month, Fixed: false })
        {
            var last = whole.First.AddDays(lastDay);
            return whole.At(whole.First.AddDays(firstDay), last > whole.Last ? whole.Last : last).Assuming(days);
        }

        var calendar = whole is { Precision: DatePrecision.Year, Fixed: false, First.Month: 1 };
        return calendar
            ? (whole.At(whole.First.AddMonths(firstMonth), whole.First.AddMonths(endMonth).AddDays(-1)) with { Precision = DatePrecision.Season }).Assuming(months)
            : null;
    }

    [GeneratedRegex(
        @"^(the )?(?<p>end|start|beginning|from|early|late|mid|middle|w/c|wc|w/b|w/e|week (commencing|beginning|starting|ending|of))[-: ]? ?(of )?(in )?(the )?(?<x>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Part();
}
