using System.Globalization;

namespace Governance.Platform.Figures;

/// <summary>The period of a published figure, in the Department's two columns.</summary>
/// <param name="TimePeriod"><c>time_period</c>: <c>2026</c>, or <c>202526</c> for a pair of years.</param>
/// <param name="TimeIdentifier"><c>time_identifier</c>, such as <c>October</c> or <c>Academic year</c>.</param>
public readonly record struct FigurePeriod(string TimePeriod, string TimeIdentifier)
{
    /// <summary>Its grain.</summary>
    public PeriodGrain Grain => TimeIdentifiers.Grain(TimeIdentifier) ?? throw new InvalidOperationException($"{TimeIdentifier} is no time identifier. Read periods with TryRead.");

    /// <summary>The year it starts in.</summary>
    public int Year => int.Parse(TimePeriod.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>First day.</summary>
    public DateOnly From => PeriodSpans.Of(this).From;

    /// <summary>Last day.</summary>
    public DateOnly To => PeriodSpans.Of(this).To;

    /// <summary>As people say it: <c>October 2026</c>, <c>academic year 2024/25</c>, <c>autumn term 2025/26</c>, <c>2024</c>.</summary>
    public string Words => PeriodWords.Of(this);

    /// <summary>One text for keys and addresses: <c>2026-october</c>, <c>202526-academic-year</c>.</summary>
    public string Key => $"{TimePeriod}-{Slug(TimeIdentifier)}";

    /// <summary>The month a day falls in.</summary>
    public static FigurePeriod Month(DateOnly day) => new(Text(day.Year), TimeIdentifiers.Months[day.Month - 1]);

    /// <summary>The calendar year a day falls in.</summary>
    public static FigurePeriod CalendarYear(DateOnly day) => new(Text(day.Year), "Calendar year");

    /// <summary>The academic year a day falls in: from 1 September.</summary>
    public static FigurePeriod AcademicYear(DateOnly day) => new(Pair(day.Month >= 9 ? day.Year : day.Year - 1), "Academic year");

    /// <summary>The financial year a day falls in: from 1 April.</summary>
    public static FigurePeriod FinancialYear(DateOnly day) => new(Pair(day.Month >= 4 ? day.Year : day.Year - 1), "Financial year");

    /// <summary>The quarter of the financial year a day falls in: the first from 1 April.</summary>
    public static FigurePeriod FinancialQuarter(DateOnly day) => PeriodSpans.Holding(day, new(FinancialYear(day).TimePeriod, "Financial year Q1"));

    /// <summary>The term a day falls in: autumn from September, spring from January, summer from April.</summary>
    public static FigurePeriod Term(DateOnly day) =>
        new(AcademicYear(day).TimePeriod, day.Month switch { >= 9 => "Autumn term", >= 4 => "Summer term", _ => "Spring term" });

    /// <summary>Reads the two columns; null when the identifier is unknown, the digits are not as many as it asks, or the two years do not follow each other.</summary>
    public static FigurePeriod? TryRead(string timePeriod, string timeIdentifier)
    {
        if (TimeIdentifiers.Grain(timeIdentifier) is not { } grain || timePeriod.Length != TimeIdentifiers.Digits(grain) || !timePeriod.All(char.IsAsciiDigit))
        {
            return null;
        }

        var read = new FigurePeriod(timePeriod, timeIdentifier);
        return read.Year is >= 1900 and <= 2100 && (timePeriod.Length == 4 || timePeriod == Pair(read.Year)) ? read : null;
    }

    /// <summary>Reads a <see cref="Key"/>; null when it is none.</summary>
    public static FigurePeriod? TryReadKey(string key) => key.Split('-', 2) is [var years, var rest]
        ? TimeIdentifiers.All.Where(i => Slug(i) == rest).Select(i => TryRead(years, i)).FirstOrDefault()
        : null;

    /// <summary>The period of the same grain that comes next.</summary>
    public FigurePeriod Next() => PeriodSpans.Holding(To.AddDays(1), this);

    /// <summary>The period of the same grain that came before.</summary>
    public FigurePeriod Previous() => PeriodSpans.Holding(From.AddDays(-1), this);

    private static string Slug(string identifier) => identifier.ToLowerInvariant().Replace(" ", "-", StringComparison.Ordinal);

    internal static string Pair(int year) => Text(year) + ((year + 1) % 100).ToString("00", CultureInfo.InvariantCulture);

    internal static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
