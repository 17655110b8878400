using System.Globalization;
using Governance.Outcomes.Domain;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>Reads figures and periods as people type them.</summary>
internal static class Typed
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    /// <summary>A figure that is needed.</summary>
    public static decimal Figure(string? typed, string field, string what, List<Problem> problems)
    {
        if (Optional(typed, field, problems) is { } figure)
        {
            return figure;
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            problems.Add(new("figure-missing", $"Enter {what}", field));
        }

        return 0;
    }

    /// <summary>A figure that may be left out.</summary>
    public static decimal? Optional(string? typed, string field, List<Problem> problems)
    {
        var text = typed?.Trim().TrimEnd('%').TrimStart('£').Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text.Replace('−', '-'), Style, CultureInfo.InvariantCulture, out var figure) && Math.Abs(figure) < 1_000_000_000_000m)
        {
            return figure;
        }

        problems.Add(new("not-a-number", "Enter a number, such as 58.3", field));
        return null;
    }

    /// <summary>A period of a grain: <c>October 2026</c>, <c>2024</c>, <c>2024/25</c>, <c>autumn term 2024/25</c>, <c>2024/25 quarter 2</c>.</summary>
    public static FigurePeriod? Period(string? typed, IEnumerable<PeriodGrain> grains)
    {
        var text = string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("–", "/", StringComparison.Ordinal);
        return text.Length == 0 ? null : grains.Select(g => Read(text, g)).FirstOrDefault(p => p is not null);
    }

    private static FigurePeriod? Read(string text, PeriodGrain grain)
    {
        var year = Years(text);
        if (year.Length == 0)
        {
            return null;
        }

        var rest = text.Replace(year, "", StringComparison.Ordinal).Trim().ToLowerInvariant();
        var pair = year.Length == 7 ? year[..4] + year[5..] : year;
        return grain switch
        {
            PeriodGrain.Month => TimeIdentifiers.Months.FirstOrDefault(m => m.Equals(rest, StringComparison.OrdinalIgnoreCase) || m[..3].Equals(rest, StringComparison.OrdinalIgnoreCase)) is { } month ? FigurePeriod.TryRead(pair, month) : null,
            PeriodGrain.Term => rest.Split(' ')[0] switch { "autumn" => FigurePeriod.TryRead(pair, "Autumn term"), "spring" => FigurePeriod.TryRead(pair, "Spring term"), "summer" => FigurePeriod.TryRead(pair, "Summer term"), _ => null },
            PeriodGrain.FinancialQuarter => rest.Length > 0 && rest[^1] is >= '1' and <= '4' ? FigurePeriod.TryRead(pair, $"Financial year Q{rest[^1]}") : null,
            PeriodGrain.AcademicYear => rest is "" or "academic year" ? FigurePeriod.TryRead(pair, "Academic year") : null,
            PeriodGrain.FinancialYear => rest is "" or "financial year" ? FigurePeriod.TryRead(pair, "Financial year") : null,
            PeriodGrain.ReportingYear => rest is "" or "reporting year" ? FigurePeriod.TryRead(pair, "Reporting year") : null,
            PeriodGrain.CalendarYear => rest is "" or "calendar year" ? FigurePeriod.TryRead(pair, "Calendar year") : null,
            _ => null,
        };
    }

    // 2024/25 or 2024, wherever it stands.
    private static string Years(string text) => text.Split(' ').FirstOrDefault(w => w.Length is 4 or 7 && w.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && (w.Length == 4 || (w[4] == '/' && char.IsAsciiDigit(w[5]) && char.IsAsciiDigit(w[6])))) ?? "";
}
