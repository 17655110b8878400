using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>A year as written: 2026, 2026/27, 26-27 or 2026/2027.</summary>
internal static partial class YearText
{
    /// <summary>For other patterns: matches one year in the group <c>y</c>.</summary>
    public const string Pattern = @"(?<y>\d{4}( ?[-/] ?(\d{4}|\d{2}))?|\d{2} ?[-/] ?\d{2})";

    /// <summary>First of two consecutive years; null when it is one year, or two that do not follow each other.</summary>
    public static int? Pair(string text)
    {
        if (TwoYears().Match(text) is not { Success: true } match)
            return null;
        var (first, second) = (DateWords.Year(match.Groups["a"].Value), match.Groups["b"].Value);
        var follows = second.Length == 4 ? DateWords.Year(second) == first + 1 : DateWords.Year(second) % 100 == (first + 1) % 100;
        return follows && Believable(first) ? first : null;
    }

    public static int? Single(string text) =>
        text.Length == 4 && int.TryParse(text, out var year) && Believable(year) ? year : null;

    private static bool Believable(int year) => year is >= DateWords.FirstYear and < DateWords.LastYear;

    [GeneratedRegex(@"^(?<a>\d{4}|\d{2}) ?[-/] ?(?<b>\d{4}|\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwoYears();
}
