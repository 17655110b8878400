using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>From one date to another: "September to December 2026".</summary>
internal static partial class DateRange
{
    public static DateSpan? Try(string text, StatedDateContext context)
    {
        if (FromTo().Match(text) is not { Success: true } match)
            return null;
        var (left, right) = (match.Groups["a"].Value, DateGrammar.Single(match.Groups["b"].Value, context));
        if (right is not { Resolved: true })
            return right is { Invalid: not null } ? right : null;
        var borrowed = DateGrammar.Single($"{left} {right.Last.Year}", context);
        var from = borrowed is { Resolved: true } ? borrowed : DateGrammar.Single(left, context);
        if (from is not { Resolved: true })
            return from is { Invalid: not null } ? from : null;
        // "October to March 2027" starts the year before.
        if (from.First > right.Last && ReferenceEquals(from, borrowed))
            from = from.At(from.First.AddYears(-1), from.Last.AddYears(-1));
        return from.First > right.Last
            ? DateSpan.NoSuchDay($"it ends ({DateSpan.Say(right.Last)}) before it starts ({DateSpan.Say(from.First)})")
            : new DateSpan(from.First, right.Last, DatePrecision.Range) { Assumed = right.Assumed ?? from.Assumed };
    }

    [GeneratedRegex(
        @"^(from |between )?(?<a>.+?)( (to|until|till|through|and) | - |(?<=[a-z])-(?=[a-z]))(?<b>.+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex FromTo();
}
