using Governance.Platform.Messages;

namespace Governance.Platform.Dates;

/// <summary>Reads dates as UK partnerships write them. Day before month always; nothing is guessed without saying so.</summary>
public static class StatedDateParser
{
    private const int LongestDate = 120;

    /// <summary>Reads a text; never throws. A text that is no date is kept as stated with a query; an empty one has no problem.</summary>
    public static StatedDateReading Read(string text, StatedDateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        if (string.IsNullOrWhiteSpace(text))
            return Unresolved(text, DatePrecision.None);
        return Meaning(text, context) switch
        {
            null => Unresolved(text, DatePrecision.None, Query("date-not-understood", $"\u201c{Short(text)}\u201d is not understood as a date. It is kept as stated, without a day.")),
            { Invalid: { } why } => Unresolved(text, DatePrecision.None, new Problem("date-invalid", $"\u201c{Short(text)}\u201d is no date: {why}. Correct it in the file.")),
            { Open: true } => Unresolved(text, DatePrecision.None, Query("date-open", $"\u201c{Short(text)}\u201d gives no day. It is kept as stated; add a date when there is one.")),
            { NeedsAnchor: true } => Unresolved(text, DatePrecision.Relative, Query("date-needs-anchor", $"\u201c{Short(text)}\u201d counts from a day that is not stated. Give the day it counts from, or the exact date.")),
            { } span => Resolved(text, span, context),
        };
    }

    private static DateSpan? Meaning(string text, StatedDateContext context)
    {
        if (text.Length > LongestDate)
            return null;
        try
        {
            return DateGrammar.Try(DateText.Plain(text), context);
        }
        catch (ArgumentException)
        {
            // Text that is not valid Unicode, or a day beyond the calendar.
            return null;
        }
    }

    private static StatedDateReading Resolved(string text, DateSpan span, StatedDateContext context)
    {
        var day = context.End == PeriodEnd.First ? span.First : span.Last;
        var meaning = $"\u201c{Short(text)}\u201d is taken as {DateSpan.Say(day)}";
        var problem = span switch
        {
            { Assumed: { } assumed } => Query("date-assumed", $"{meaning}: {assumed}. Check it, or give the exact date."),
            { Precision: DatePrecision.Day } => null,
            _ => new Problem("date-imprecise", $"{meaning}.") { Severity = Severity.Advice },
        };
        return new StatedDateReading(new StatedDate(text, day, span.Precision), span.First, span.Last, problem is null ? [] : [problem]);
    }

    private static StatedDateReading Unresolved(string text, DatePrecision precision, params IReadOnlyList<Problem> problems) =>
        new(new StatedDate(text, null, precision, precision == DatePrecision.Relative), null, null, problems);

    private static Problem Query(string code, string message) => new(code, message) { Severity = Severity.Query };

    private static string Short(string text) => text.Length <= LongestDate ? text.Trim() : $"{text.AsSpan(0, LongestDate)}\u2026";
}
