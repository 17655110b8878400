using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>The forms a date is written in, tried from the most exact to the least.</summary>
internal static partial class DateGrammar
{
    public static DateSpan? Try(string text, StatedDateContext context) =>
        Single(text, context) ?? DateRange.Try(text, context) ?? WithoutBrackets(text, context);

    public static DateSpan? Single(string text, StatedDateContext context)
    {
        var bare = Lead().Replace(text, string.Empty);
        if (text.StartsWith("by ", StringComparison.Ordinal) && YearText.Single(bare) is { } year)
            return DateSpan.Months(year, 1, 12, DatePrecision.Year).Assuming("the end of the year");
        return OpenDate.Try(text)
            ?? OpenDate.Try(bare)
            ?? ExactDate.Try(bare, context)
            ?? MonthDate.Try(bare, context)
            ?? QuarterDate.Try(bare, context)
            ?? YearDate.Try(bare, context)
            ?? SeasonDate.Try(bare, context)
            ?? RelativeDate.Try(bare, context)
            ?? PartDate.Try(bare, context);
    }

    private static DateSpan? WithoutBrackets(string text, StatedDateContext context) =>
        Brackets().Match(text) is { Success: true } match && Try(match.Groups["x"].Value, context) is { Resolved: true } span
            ? span.Assuming("leaving out the words in brackets")
            : null;

    // "during" and "in" say no more than the period itself; "from" and "end of" do, and are read in PartDate.
    [GeneratedRegex(
        @"^((to be )?(due|completed?|deadline|target( date)?|finish(ed)?|revised( to)?|moved to|extended to|no later than|not later than|by|on|for|during|throughout|in(?= [a-z]{3,9}\b| \d{4}$)|until|at|the)\b:?( the(?! next))? ?)+(?=.)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?<x>[^()]+?) ?\([^()]*\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Brackets();
}
