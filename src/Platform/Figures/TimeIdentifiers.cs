using System.Globalization;

namespace Governance.Platform.Figures;

/// <summary>The Department's time identifiers: what each may be combined with. Source: DfE analysts' guide, open data standards (ud.qmd at 89625282).</summary>
public static class TimeIdentifiers
{
    /// <summary>Calendar months by identifier, January first.</summary>
    public static readonly IReadOnlyList<string> Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    private const int WeeksInALongYear = 53;

    private static readonly Dictionary<string, PeriodGrain> Known = Build();

    private static readonly Dictionary<string, int> MonthNumbers = Months.Select((m, i) => (m, i + 1)).ToDictionary(StringComparer.Ordinal);

    /// <summary>Every identifier, as the Department writes it.</summary>
    public static IReadOnlyCollection<string> All => Known.Keys;

    /// <summary>The grain of an identifier, or null when the Department has none of that name. Letter case matters: theirs does.</summary>
    public static PeriodGrain? Grain(string identifier) => Known.TryGetValue(identifier, out var grain) ? grain : null;

    /// <summary>Digits of <c>time_period</c> that go with a grain: 6 for a pair of years, 4 for one.</summary>
    public static int Digits(PeriodGrain grain) =>
        grain is PeriodGrain.CalendarYear or PeriodGrain.ReportingYear or PeriodGrain.Month or PeriodGrain.Week ? 4 : 6;

    /// <summary>1 for January.</summary>
    internal static int MonthNumber(string identifier) => MonthNumbers[identifier];

    private static Dictionary<string, PeriodGrain> Build()
    {
        var known = new Dictionary<string, PeriodGrain>(StringComparer.Ordinal)
        {
            ["Calendar year"] = PeriodGrain.CalendarYear,
            ["Reporting year"] = PeriodGrain.ReportingYear,
            ["Academic year"] = PeriodGrain.AcademicYear,
            ["Financial year"] = PeriodGrain.FinancialYear,
            ["Financial year Q1"] = PeriodGrain.FinancialQuarter,
            ["Financial year Q2"] = PeriodGrain.FinancialQuarter,
            ["Financial year Q3"] = PeriodGrain.FinancialQuarter,
            ["Financial year Q4"] = PeriodGrain.FinancialQuarter,
            ["Part 1 (April to September)"] = PeriodGrain.FinancialHalf,
            ["Part 2 (October to March)"] = PeriodGrain.FinancialHalf,
            ["Tax year"] = PeriodGrain.TaxYear,
            ["Autumn term"] = PeriodGrain.Term,
            ["Spring term"] = PeriodGrain.Term,
            ["Summer term"] = PeriodGrain.Term,
            ["Autumn and spring term"] = PeriodGrain.TwoTerms,
        };
        foreach (var month in Months)
        {
            known[month] = PeriodGrain.Month;
        }

        for (var week = 1; week <= WeeksInALongYear; week++)
        {
            known[$"Week {week}"] = PeriodGrain.Week;
        }

        return known;
    }
}
