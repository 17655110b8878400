using Governance.Outcomes.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;

namespace Governance.Testing.Hosting;

/// <summary>Values that tests of outcomes know by heart, in place of those the sample area works out of its extracts.</summary>
internal sealed class KnownValues(GovernanceDb db, IIndicatorTaker taker, LocalArea area) : IDemoData
{
    private static readonly (int Of, int OutOf)[] Plans =
    [
        (59, 91), (53, 80), (56, 86), (59, 88), (65, 98), (63, 96), (62, 91), (65, 97), (60, 92), (65, 97), (66, 98), (60, 91),
        (63, 97), (58, 86), (53, 80), (65, 97), (64, 97), (61, 95), (57, 87), (53, 83), (59, 91), (53, 84), (55, 87), (56, 96),
    ];

    /// <summary>Where each series starts and ends, and out of how many; the last figure seeds its wobble.</summary>
    private static readonly (string Key, PeriodGrain Grain, int Count, decimal Start, decimal End, decimal Wobble, int OutOf, int Seed)[] Series =
    [
        ("a", PeriodGrain.ReportingYear, 6, 3.4m, 5.1m, 0.05m, 367_000, 1), ("b", PeriodGrain.Term, 9, 3.1m, 3.9m, 0.15m, 1_850, 2), ("c", PeriodGrain.Month, 36, 3.4m, 2.4m, 0.5m, 240, 3),
        ("d", PeriodGrain.ReportingYear, 6, 76.2m, 79.6m, 0.4m, 26_400, 4), ("e", PeriodGrain.Term, 9, 86m, 90.8m, 0.6m, 540, 5), ("f", PeriodGrain.AcademicYear, 4, 53m, 50.1m, 0.5m, 0, 6),
        ("i", PeriodGrain.Term, 9, 10.4m, 9.9m, 0.5m, 880_000, 9), ("j", PeriodGrain.Term, 9, 33m, 29.6m, 1.1m, 13_900, 10), ("k", PeriodGrain.Term, 9, 11.2m, 9.1m, 0.7m, 13_900, 11),
        ("l", PeriodGrain.Term, 9, 0.22m, 0.16m, 0.03m, 13_900, 12), ("m", PeriodGrain.AcademicYear, 5, 83m, 86.4m, 0.7m, 1_260, 13), ("n", PeriodGrain.ReportingYear, 6, 9.6m, 7.9m, 0.3m, 2_100, 14),
        ("o", PeriodGrain.CalendarYear, 5, 52m, 57.5m, 0.8m, 0, 15), ("decisions-6-weeks", PeriodGrain.Month, 36, 91m, 95.9m, 1.2m, 168, 17), ("annual-reviews-on-time", PeriodGrain.Month, 36, 68m, 79.2m, 2.2m, 160, 18),
        ("wait-autism-18-weeks", PeriodGrain.Month, 36, 51m, 43.5m, 1.4m, 620, 19), ("wait-slt-18-weeks", PeriodGrain.Month, 36, 79m, 86.5m, 1.1m, 450, 20), ("mental-health-access", PeriodGrain.FinancialQuarter, 12, 33m, 38.6m, 0.7m, 5_200, 21),
        ("sen-support-prevalence", PeriodGrain.ReportingYear, 6, 12.4m, 13.8m, 0.1m, 188_000, 22), ("plans-ceased", PeriodGrain.Month, 36, 14m, 17m, 4m, 0, 23), ("ap-placements", PeriodGrain.Month, 36, 190m, 236m, 6m, 0, 24),
        ("ap-unregistered", PeriodGrain.Month, 36, 9m, 8.9m, 0.9m, 230, 25), ("transport-unit-cost", PeriodGrain.Month, 36, 6900m, 7330m, 90m, 0, 26), ("gld", PeriodGrain.AcademicYear, 4, 18m, 20.3m, 0.5m, 1_140, 27),
        ("phonics", PeriodGrain.AcademicYear, 5, 43m, 47.2m, 0.6m, 1_220, 28), ("dsg-balance", PeriodGrain.FinancialYear, 4, -3.1m, -5.6m, 0.2m, 0, 29), ("spend-per-head", PeriodGrain.FinancialYear, 4, 690m, 872m, 6m, 0, 30),
    ];

    public int Order => 60;

    public string What => "indicator values";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        db.OneEntryFor = "sample area Northmere";
        var all = Series.SelectMany(s => Line(s, today)).Concat(PlansOnTime(today)).Concat(OldTests(today)).ToList();
        foreach (var batch in all.GroupBy(r => r.Period.Grain == PeriodGrain.ReportingYear ? r.Period.From.AddMonths(6) : r.Period.To).OrderBy(g => g.Key))
        {
            await Take([.. batch.Select(r => AsFirstPublished(r, today))], batch.Key, today, token);
        }

        // September was published with a plan too few, and put right with October's file.
        var september = PlansOnTime(today).Where(r => r.Period.Grain == PeriodGrain.Month).ElementAt(Plans.Length - 2);
        await Take([september], september.Period.To.AddDays(33), today, token);
        db.OneEntryFor = null;
    }

    private static IndicatorReading AsFirstPublished(IndicatorReading reading, DateOnly today) =>
        reading.Indicator == "plans-20-weeks" && reading.Period == Ended(PeriodGrain.Month, today, 2)[0]
            ? reading with { Numerator = 53, Denominator = 83, Value = FigureValue.Of(53 * 100m / 83) }
            : reading;

    private async Task Take(IReadOnlyList<IndicatorReading> readings, DateOnly to, DateOnly today, CancellationToken token)
    {
        var on = to.AddDays(6) < today ? to.AddDays(6) : today;
        var source = new ReadingSource(null, $"stand-in-{to:yyyy-MM-dd}.csv", readings.Count, 0, "Stand-in", "Data Analyst", UkClock.At(on, new(9, 12)));
        var taken = await taker.Take(readings, source, token);
        if (taken.Problems.Count > 0)
        {
            throw new InvalidOperationException(taken.Problems[0].Message);
        }

        await db.SaveChangesAsync(token);
    }

    private IEnumerable<IndicatorReading> Line((string Key, PeriodGrain Grain, int Count, decimal Start, decimal End, decimal Wobble, int OutOf, int Seed) s, DateOnly today)
    {
        var periods = Ended(s.Grain, today, s.Count);
        for (var i = 0; i < s.Count; i++)
        {
            var wobble = (((i * 7919) + (s.Seed * 131)) % 11) - 5;
            var value = s.Start + ((s.End - s.Start) * i / Math.Max(1, s.Count - 1)) + (i == s.Count - 1 ? 0 : s.Wobble * wobble / 5);
            var of = s.OutOf == 0 ? (decimal?)null : Math.Round(value * s.OutOf / 100);
            var number = of is { } counted ? counted * 100 / s.OutOf : Math.Round(value, s.Key is "plans-ceased" or "ap-placements" or "transport-unit-cost" or "spend-per-head" ? 0 : 1);
            yield return new(s.Key, periods[i], area.Whole, of, s.OutOf == 0 ? null : s.OutOf, FigureValue.Of(number));
        }

        if (s.Key == "d")
        {
            for (var group = 1; group <= 9; group++)
            {
                var inside = 2100 + (group * 37);
                yield return new(s.Key, periods[^1], new(AreaLevel.AreaGroup, $"dspl-{group}", $"DSPL area {group}"), inside, 2900, FigureValue.Of(inside * 100m / 2900));
            }
        }
    }

    private IEnumerable<IndicatorReading> PlansOnTime(DateOnly today)
    {
        var months = Ended(PeriodGrain.Month, today, Plans.Length);
        for (var i = 0; i < Plans.Length; i++)
        {
            var (of, outOf) = Plans[i];
            yield return new("plans-20-weeks", months[i], area.Whole, of, outOf, FigureValue.Of(of * 100m / outOf));
        }

        yield return new("plans-20-weeks", FigurePeriod.CalendarYear(today).Previous().Previous(), area.Whole, 706, 1_080, FigureValue.Of(706 * 100m / 1_080));
        yield return new("plans-20-weeks", FigurePeriod.CalendarYear(today).Previous(), area.Whole, 732, 1_101, FigureValue.Of(732 * 100m / 1_101));
    }

    private IEnumerable<IndicatorReading> OldTests(DateOnly today)
    {
        var last = Ended(PeriodGrain.AcademicYear, today, 1)[0].Year;
        for (var year = 2013; year <= last; year++)
        {
            var period = new FigurePeriod($"{year}{(year + 1) % 100:00}", "Academic year");
            var closed = year is 2019 or 2020;
            yield return new("g", period, area.Whole, null, null, closed ? FigureValue.Of(FigureSymbol.NotApplicable) : FigureValue.Of(year < 2015 ? 44 - year + 2013 : 52.4m - ((year - 2015) * 0.55m)));
            yield return new("h", period, area.Whole, null, null, closed ? FigureValue.Of(FigureSymbol.NotApplicable) : FigureValue.Of(year < 2016 ? 47 - year + 2013 : 21.5m - ((year - 2016) * 0.18m)));
            if (year < 2016)
            {
                yield return new("five-good-gcses", period, area.Whole, null, null, FigureValue.Of(20 + ((year - 2013) * 0.5m)));
            }
        }
    }

    private static List<FigurePeriod> Ended(PeriodGrain grain, DateOnly today, int count)
    {
        var period = GrainWords.Holding(grain, today);
        period = grain == PeriodGrain.ReportingYear || period.To < today ? period : period.Previous();
        var periods = new List<FigurePeriod>();
        for (; periods.Count < count; period = period.Previous())
        {
            periods.Insert(0, period);
        }

        return periods;
    }
}
