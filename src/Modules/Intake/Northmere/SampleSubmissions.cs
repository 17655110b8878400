using Governance.Intake.Northmere.Files;
using Governance.Platform.Figures;

namespace Governance.Intake.Northmere;

/// <summary>What went wrong with a file of the sample area.</summary>
internal enum Mishap
{
    None,

    /// <summary>It never came.</summary>
    Missing,

    /// <summary>It came with a column left out, and again, whole, six days later.</summary>
    ColumnLeftOut,

    /// <summary>The same file came twice.</summary>
    SentTwice,

    /// <summary>A corrected file came forty days later.</summary>
    Restated,

    /// <summary>It was read, and waits for a person to accept it.</summary>
    NotAccepted,
}

/// <summary>One file of the sample area: what, for when, how many days after it was due.</summary>
internal sealed record SampleSubmission(SampleExtract Extract, FigurePeriod Period, DateOnly DueOn, int DaysLate, Mishap Mishap)
{
    public DateOnly ReceivedOn => DueOn.AddDays(DaysLate);

    public string FileName => $"{Extract.Kind}-{Period.From:yyyy-MM}.csv";
}

/// <summary>Three years of files in the order they came, some of them late, some wrong, some missing.</summary>
internal static class SampleSubmissions
{
    private const int Small = 20_000;
    private const int Large = 200_000;

    private static readonly (SampleExtract Extract, string Every, int DueDays)[] Owed =
    [
        (new IndicatorExtract(), "year", 60), (new SupportExtract(), "term", 30), (new AttendanceExtract(), "term", 30), (new ExclusionExtract(), "term", 30),
        (new RequestExtract(), "month", 10), (new PlanExtract(), "month", 10), (new PlacementExtract(), "month", 10), (new AlternativeExtract(), "month", 10), (new TribunalExtract(), "month", 10),
        (new LedgerExtract(), "month", 12), (new TransportExtract(), "month", 15), (new WaitExtract(), "month", 15), (new PersonalBudgetExtract(), "quarter", 20),
    ];

    // Kind, periods back from the last, and what happened; days late beside it.
    private static readonly (string Kind, int Back, Mishap Mishap, int Late)[] Stories =
    [
        ("waiting-times", 0, Mishap.None, 9), ("waiting-times", 1, Mishap.None, 12), ("waiting-times", 3, Mishap.ColumnLeftOut, 2), ("waiting-times", 7, Mishap.Missing, 0),
        ("alternative-provision", 0, Mishap.Missing, 0), ("tribunal", 4, Mishap.Missing, 0), ("ledger", 5, Mishap.SentTwice, 0), ("ehc-plans", 8, Mishap.Restated, 0),
        ("attendance", 1, Mishap.Restated, 0), ("exclusions", 2, Mishap.None, 21), ("transport", 2, Mishap.None, 4), ("personal-budgets", 0, Mishap.NotAccepted, 0),
    ];

    public static IReadOnlyList<SampleSubmission> Of(NorthmereArea area)
    {
        var all = new List<SampleSubmission>();
        foreach (var (extract, every, dueDays) in Owed)
        {
            var period = Loading.Periods.LastEnded(every, area.Today);
            for (var back = 0; back < Depth(area, every); back++, period = period.Previous())
            {
                // A large area is for measuring: every file comes, and in time.
                var story = area.Children <= Small ? Stories.FirstOrDefault(s => s.Kind == extract.Kind && s.Back == back) : default;
                var late = story.Kind is null ? -Dice.For(NorthmereArea.Seed, back, 500 + (uint)extract.Kind.Length).Between(0, 4) : story.Late;
                all.Add(new(extract, period, period.To.AddDays(dueDays), late, story.Mishap));
            }
        }

        return [.. all.Where(s => s.ReceivedOn <= area.Today).OrderBy(s => s.ReceivedOn).ThenBy(s => Array.FindIndex(Owed, o => o.Extract == s.Extract))];
    }

    // Each stock file tells three years by itself: a larger area needs fewer of them, not less history.
    private static int Depth(NorthmereArea area, string every) => (every, area.Children) switch
    {
        ("year", _) => 4,
        ("month", <= Small) => area.MonthsSent,
        ("month", <= Large) => 3,
        ("month", _) => 1,
        ("quarter", <= Small) => area.MonthsSent / 3,
        ("term", <= Small) => area.MonthsSent / 4,
        (_, <= Large) => 3,
        _ => 1,
    };
}
