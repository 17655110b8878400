using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

internal sealed class LedgerExtract : SampleExtract
{
    // Cost centre, account, line, posting, pounds a month for a hundred plans.
    private static readonly (string Centre, string Account, string Line, string Text, int Pounds)[] Lines =
    [
        ("HN100", "51010", "Top-up funding: mainstream", "Top-up to mainstream schools", 41_000),
        ("HN110", "51020", "Top-up funding: special", "Top-up to special schools", 78_000),
        ("HN120", "52010", "Independent and non-maintained places", "Fees of independent special schools", 52_000),
        ("HN130", "52030", "Post-16 places", "Element 3 to colleges", 14_000),
        ("HN140", "53010", "Alternative provision", "Commissioned alternative provision", 11_500),
        ("HN150", "54010", "Therapies", "Therapies contract", 3_500),
        ("HN160", "55010", "Home-to-school transport", "Transport contracts", 23_000),
        ("HN170", "56010", "Direct payments", "Personal budgets", 2_100),
    ];

    public override string Kind => "ledger";

    public override string Sender => "finance";

    public override IReadOnlyList<string> Heading => ["posting_id", "posting_date", "cost_centre", "account", "budget_line", "supplier", "description", "amount", "posting_type"];

    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        var month = area.MonthOf(period.From);
        for (var line = 0; line < Lines.Length; line++)
        {
            var (centre, account, name, text, pounds) = Lines[line];
            for (var part = 0; part < 6; part++)
            {
                var dice = Dice.For(NorthmereArea.Seed, (month * 100) + (line * 10) + part, 13);
                var pence = pounds * 100L / 6 * area.Plans / 100 * dice.Between(90, 115) / 100 * (1000 + (4 * month)) / 1000;
                yield return
                [
                    $"L{period.From:yyyyMM}{line}{part}", Day(period.From.AddDays(dice.Between(0, period.To.Day - 1))), centre, account, name, part % 2 == 0 ? "" : $"Supplier {line}{part}", text,
                    Money(part == 5 && dice.Chance(200) ? -pence / 10 : pence), part == 4 ? "accrual" : "actual",
                ];
            }
        }
    }
}

/// <summary>What schools, colleges and the survey report as finished figures.</summary>
internal sealed class IndicatorExtract : SampleExtract
{
    private static readonly (string Key, string Identifier, int[] Tenths, int OutOf)[] Series =
    [
        ("e", "Autumn term", [804, 812, 826, 841], 340), ("f", "Academic year", [379, 382, 391, 377], 0), ("g", "Academic year", [488, 474, 461, 455], 0), ("h", "Academic year", [279, 273, 268, 262], 0),
        ("m", "Academic year", [848, 851, 862, 859], 610), ("n", "Academic year", [91, 94, 101, 97], 740), ("o", "Academic year", [566, 581, 604, 622], 0), ("gld", "Academic year", [191, 198, 204, 213], 520),
        ("phonics", "Academic year", [435, 442, 451, 463], 560), ("mental-health-access", "Financial year", [301, 318, 334, 351], 0), ("dsg-balance", "Financial year", [-12, -31, -58, -84], 0), ("spend-per-head", "Financial year", [84200, 89400, 96100, 102700], 0),
    ];

    public override string Kind => "indicator-values";

    public override string Sender => "analyst";

    public override IReadOnlyList<string> Heading => ["indicator", "time_period", "time_identifier", "area_code", "numerator", "denominator", "value"];

    /// <summary>Values of every series for the last whole year before the period's end; a year more for each year further back.</summary>
    public override IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority)
    {
        var back = Math.Clamp((area.LastMonthEnd.DayNumber - period.To.DayNumber) / 365, 0, 3);
        var census = FigurePeriod.CalendarYear(period.From);
        yield return ["population-0-25", census.TimePeriod, census.TimeIdentifier, "", "", "", Number(area.Children * (770L - (5 * back)) / 100)];
        yield return ["pupils", census.TimePeriod, census.TimeIdentifier, "", "", "", Number(area.Children * (455L - (3 * back)) / 100)];
        foreach (var (key, identifier, tenths, outOf) in Series)
        {
            var value = tenths[3 - back];
            var numerator = outOf == 0 ? "" : Number(((long)value * outOf) + 500 >= 0 ? ((value * outOf) + 500) / 1000 : 0);
            var of = identifier == "Financial year" ? FigurePeriod.FinancialYear(period.From).Previous()
                : identifier == "Academic year" ? FigurePeriod.AcademicYear(period.From)
                : new FigurePeriod(FigurePeriod.AcademicYear(period.From).TimePeriod, identifier);
            yield return [key, of.TimePeriod, of.TimeIdentifier, "", numerator, outOf == 0 ? "" : Number(outOf), (value / 10m).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)];
        }
    }
}
