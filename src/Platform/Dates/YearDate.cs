using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>A calendar, financial or academic year.</summary>
internal static partial class YearDate
{
    private const int SchoolStarts = 9;

    public static DateSpan? Try(string text, StatedDateContext context)
    {
        if (YearText.Single(text) is { } calendar)
            return DateSpan.Months(calendar, 1, 12, DatePrecision.Year);
        if (YearText.Pair(text) is { } pair)
            return FinancialYear.Span(pair, context).Assuming("reading it as a financial year, not an academic one");
        return Academic(text, context) ?? Financial(text, context) ?? Unnamed(text, context);
    }

    private static DateSpan? Unnamed(string text, StatedDateContext context)
    {
        if (text is not ("year" or "this year" or "calendar year" or "next year"))
            return null;
        var year = text == "next year" ? context.Today.Year + 1 : context.Today.Year;
        return DateSpan.Months(year, 1, 12, DatePrecision.Year).Assuming($"the calendar year {year}, counted from today");
    }

    private static DateSpan? Academic(string text, StatedDateContext context)
    {
        if (Match(AcademicYear(), AcademicYearLast(), text) is not { } match)
            return null;
        var which = match.Groups["w"].Value;
        var (year, assumed) = Stated(match.Groups["y"].Value, context.Today.Month >= SchoolStarts ? context.Today.Year : context.Today.Year - 1, which);
        if (year is not { } first)
            return null;
        var span = DateSpan.Months(first, SchoolStarts, 12, DatePrecision.Year);
        if (which is "new")
            return span.At(span.First, span.First) with { Assumed = match.Groups["y"].Success ? null : "the next 1 September, as no year is stated" };
        return assumed is null ? span : span.Assuming($"the academic year from September {first}, {assumed}");
    }

    private static DateSpan? Financial(string text, StatedDateContext context)
    {
        if (Match(FiscalYear(), FiscalYearLast(), text) is not { } match)
            return null;
        var end = match.Groups["e"].Success;
        var (year, assumed) = Stated(match.Groups["y"].Value, FinancialYear.Starting(context.Today, context), match.Groups["w"].Value);
        if (year is not { } stated)
            return null;
        var single = match.Groups["y"].Success && assumed is not null && context.FinancialYearStartMonth > 1;
        var first = single ? stated - 1 : stated;
        var span = FinancialYear.Span(first, context);
        span = end ? span.At(span.Last, span.Last) : span;
        return assumed is null ? span : span.Assuming($"the financial year {FinancialYear.Name(first, context)}, {assumed}");
    }

    private static (int? Year, string? Assumed) Stated(string stated, int current, string which)
    {
        if (stated.Length == 0)
            return (which is "next" or "new" ? current + 1 : current, which.Length > 0 ? "counted from today" : "as no year is stated");
        if (YearText.Pair(stated) is { } pair)
            return (pair, null);
        var single = stated.Length == 2 ? DateWords.Year(stated) : YearText.Single(stated);
        return (single, "as one year only is stated");
    }

    private static Match? Match(Regex yearAfter, Regex yearBefore, string text)
    {
        var match = yearAfter.Match(text);
        if (!match.Success)
            match = yearBefore.Match(text);
        return match.Success ? match : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Any = "(" + YearText.Pattern + @"|(?<y>\d{2}))";

    [GeneratedRegex(@"^(?<w>new|next|this|current)? ?((academic|school) year|ay)( (of|in))?( ?" + Any + ")?$", Options, 1000)]
    private static partial Regex AcademicYear();

    [GeneratedRegex(@"^(?<w>new|next|this|current)? ?" + YearText.Pattern + " (academic|school) year$", Options, 1000)]
    private static partial Regex AcademicYearLast();

    [GeneratedRegex(@"^(?<w>new|next|this|current)? ?((financial|fiscal) year(?<e>[- ]end)?|fy|(?<e>year[- ]end))( (of|in))?( ?" + Any + ")?$", Options, 1000)]
    private static partial Regex FiscalYear();

    [GeneratedRegex(@"^(?<w>new|next|this|current)? ?" + YearText.Pattern + " ((financial|fiscal) year(?<e>[- ]end)?|(?<e>year[- ]end))$", Options, 1000)]
    private static partial Regex FiscalYearLast();
}
