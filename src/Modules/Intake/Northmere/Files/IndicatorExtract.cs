using System.Globalization;
using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

/// <summary>What schools, colleges, health and the survey report as finished figures, once a school year.</summary>
internal sealed class IndicatorExtract : SampleExtract
{
    // Tenths, the oldest of four years first, and out of how many.
    private static readonly (string Key, PeriodGrain Grain, int[] Tenths, int OutOf)[] Series =
    [
        ("e", PeriodGrain.Term, [862, 874, 893, 908], 540), ("f", PeriodGrain.AcademicYear, [530, 522, 511, 501], 0), ("g", PeriodGrain.AcademicYear, [505, 495, 480, 470], 0),
        ("h", PeriodGrain.AcademicYear, [205, 199, 196, 194], 0), ("m", PeriodGrain.AcademicYear, [830, 838, 855, 864], 1_260), ("n", PeriodGrain.ReportingYear, [96, 90, 84, 79], 2_100),
        ("o", PeriodGrain.CalendarYear, [540, 552, 561, 575], 0), ("mental-health-access", PeriodGrain.FinancialQuarter, [330, 348, 366, 386], 5_200), ("gld", PeriodGrain.AcademicYear, [180, 188, 196, 203], 1_140),
        ("phonics", PeriodGrain.AcademicYear, [430, 445, 458, 472], 1_220), ("dsg-balance", PeriodGrain.FinancialYear, [-31, -38, -47, -56], 0), ("spend-per-head", PeriodGrain.FinancialYear, [6900, 7420, 8010, 8720], 0),
    ];

    // Ten years of the two gaps whose measure changed, the two years without tests, and what was collected before.
    private static readonly (string Key, int Year, string Value)[] Older =
    [
        ("g", 2013, "56.1"), ("g", 2014, "54.8"), ("g", 2015, "60.2"), ("g", 2016, "58.9"), ("g", 2017, "57.3"), ("g", 2018, "56.0"), ("g", 2019, "x"), ("g", 2020, "x"), ("g", 2021, "52.4"),
        ("five-good-gcses", 2013, "20.5"), ("five-good-gcses", 2014, "20"), ("five-good-gcses", 2015, "21.1"),
        ("h", 2013, "46.4"), ("h", 2014, "45.7"), ("h", 2015, "45.1"), ("h", 2016, "23.4"), ("h", 2017, "22.8"), ("h", 2018, "22.1"), ("h", 2019, "x"), ("h", 2020, "x"), ("h", 2021, "20.9"),
    ];

    public override string Kind => "indicator-values";

    public override string Sender => "analyst";

    public override IReadOnlyList<string> Heading => ["indicator", "time_period", "time_identifier", "area_code", "numerator", "denominator", "value"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        var back = Math.Clamp((area.LastMonthEnd.DayNumber - period.To.DayNumber) / 365, 0, 3);
        var census = FigurePeriod.CalendarYear(period.From);
        yield return Row("population-0-25", census, localAuthority, Number(area.Children * (770L - (5 * back)) / 100));
        yield return Row("pupils", census, localAuthority, Number(area.Children * (455L - (3 * back)) / 100));
        foreach (var (key, grain, tenths, outOf) in Series)
        {
            var times = 0;
            foreach (var of in Periods(grain, period))
            {
                // Quarters and terms drift evenly from one year to the next.
                var tenth = tenths[3 - back] + (back == 0 || grain is not (PeriodGrain.Term or PeriodGrain.FinancialQuarter) ? 0 : (tenths[4 - back] - tenths[3 - back]) * times++ / 4);
                yield return outOf == 0
                    ? Row(key, of, localAuthority, Decimal(tenth / 10m))
                    : [key, of.TimePeriod, of.TimeIdentifier, localAuthority, Number(Rounded(tenth, outOf)), Number(outOf), Decimal(Math.Round(100m * Rounded(tenth, outOf) / outOf, 4))];
            }
        }

        foreach (var (key, year, value) in Older.Where(_ => back == 3))
        {
            yield return Row(key, FigurePeriod.AcademicYear(new(year, 9, 1)), localAuthority, value);
        }
    }

    private static IEnumerable<FigurePeriod> Periods(PeriodGrain grain, FigurePeriod year) => grain switch
    {
        PeriodGrain.Term => [FigurePeriod.Term(year.From), FigurePeriod.Term(year.From.AddMonths(4)), FigurePeriod.Term(year.From.AddMonths(8))],
        PeriodGrain.ReportingYear => [new(FigurePeriod.CalendarYear(year.To).TimePeriod, "Reporting year")],
        PeriodGrain.CalendarYear => [FigurePeriod.CalendarYear(year.From)],
        PeriodGrain.FinancialYear => [FigurePeriod.FinancialYear(year.From)],
        PeriodGrain.FinancialQuarter =>
        [
            new(FigurePeriod.FinancialYear(year.From).TimePeriod, "Financial year Q3"), new(FigurePeriod.FinancialYear(year.From).TimePeriod, "Financial year Q4"),
            new(FigurePeriod.FinancialYear(year.To).TimePeriod, "Financial year Q1"),
        ],
        _ => [year],
    };

    private static string[] Row(string key, FigurePeriod period, string area, string value) => [key, period.TimePeriod, period.TimeIdentifier, area, "", "", value];

    private static int Rounded(int tenth, int outOf) => (int)Math.Round(tenth * outOf / 1000m);

    private static string Decimal(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
