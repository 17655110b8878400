using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>Days counted from another day: "within 6 months", "6 months from 27 April 2023".</summary>
internal static partial class RelativeDate
{
    public static DateSpan? Try(string text, StatedDateContext context)
    {
        if (Counted().Match(text) is not { Success: true } match || DateWords.Number(match.Groups["n"].Value) is not { } count)
            return null;
        var most = match.Groups["n2"].Success ? DateWords.Number(match.Groups["n2"].Value) : count;
        if (most is not { } longest || longest > 1200)
            return null;
        var since = match.Groups["x"];
        var anchor = since.Success ? DateGrammar.Try(since.Value, context) : null;
        if (since.Success && anchor is { Invalid: not null })
            return anchor;
        var from = since.Success && since.Value is not ("now" or "today") ? Known(anchor) : context.Anchor;
        if (from is not { } start)
            return DateSpan.WithoutAnchor;
        var unit = match.Groups["u"].Value;
        var last = Add(start, longest, unit);
        var first = match.Groups["in"].Success ? Add(start, count, unit) : start;
        var span = new DateSpan(first, last, DatePrecision.Relative);
        return since.Success && anchor is not null ? span : span.Assuming($"counted from {DateSpan.Say(start)}");
    }

    private static DateOnly? Known(DateSpan? anchor) => anchor is { Precision: DatePrecision.Day, Resolved: true } ? anchor.First : null;

    private static DateOnly Add(DateOnly start, int count, string unit) => unit switch
    {
        "day" => start.AddDays(count),
        "week" => start.AddDays(7 * count),
        "month" => start.AddMonths(count),
        "year" => start.AddYears(count),
        _ => WorkingDays(start, count),
    };

    private static DateOnly WorkingDays(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                count--;
        }

        return day;
    }

    [GeneratedRegex(
        @"^((within|over|during|for)( (the|a))?( next| coming| following)?|(?<in>in|after)( the next)?|(the )?next)? ?(?<n>\d{1,4}|[a-z]{1,6})( ?(-|to|or) ?(?<n2>\d{1,4}|[a-z]{1,6}))?[- ](?<u>working day|day|week|month|year)('?s'?)?( time)?( (of|from|after) (?<x>.+))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Counted();
}
