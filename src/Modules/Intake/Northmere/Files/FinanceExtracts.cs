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
