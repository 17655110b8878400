namespace Governance.Intake.Northmere;

/// <summary>The course of one plan. Plans are numbered in the order they were issued.</summary>
internal sealed record SamplePlan(int Index, DateOnly RequestedOn, DateOnly DecidedOn, DateOnly DraftedOn, DateOnly IssuedOn, bool Excepted, string ExceptionReason, DateOnly? CeasedOn, string CeaseReason)
{
    private const int TwentyWeeks = 140;

    // In a thousand, month by month: a settled level, then eight months below it and a last one far below.
    private const int Settled = 665;
    private const int Falling = 610;
    private const int Last = 470;
    private const int Run = 8;

    /// <summary>Shares of time as a sequence that fills evenly, so that a month of thirty plans keeps close to its level.</summary>
    private static int Even(int index) => (int)((ulong)index * 618_034 % 1_000_000);

    /// <summary>45 in a hundred were issued before the history, over eight years and more of them each year; the rest within it, more each month.</summary>
    public static DateOnly DayOfIssue(NorthmereArea area, int index)
    {
        var before = area.Plans * 45L / 100;
        if (index < before)
        {
            return area.From.AddDays(-(int)(2920 * (1 - Math.Sqrt(1 - ((double)(before - index) / before)))));
        }

        var days = area.LastMonthEnd.DayNumber - area.From.DayNumber + 1;
        var share = (index - before) * 1_000_000L / Math.Max(1, area.Plans - before);
        // The pace grows by a third over the history: the inverse of s = (6d + d²) / 7, in two steps of Newton.
        var at = share;
        for (var i = 0; i < 2; i++)
        {
            at = (((at * at) / 1_000_000) + (7 * share)) * 1_000_000 / (6_000_000 + (2 * at));
        }

        return area.From.AddDays((int)Math.Min(days - 1, at * days / 1_000_000));
    }

    public static SamplePlan Of(NorthmereArea area, int index)
    {
        var dice = Dice.For(NorthmereArea.Seed, index, 2);
        var issued = DayOfIssue(area, index);
        var excepted = dice.Chance(40);
        var inTime = !excepted && Even(index) < OnTime(area, issued) * 1000;
        var took = inTime ? dice.Between(98, TwentyWeeks) : dice.Chance(60) ? dice.Between(366, 480) : dice.Between(TwentyWeeks + 1, 300);
        var requested = issued.AddDays(-took);
        var decided = requested.AddDays(Math.Min(took - 50, dice.Chance(935) ? dice.Between(18, 42) : dice.Between(43, 60)));
        var drafted = issued.AddDays(-dice.Between(18, 42));
        var ceased = Ceased(area, issued, ref dice);
        return new(index, requested, decided, drafted < decided ? decided : drafted, issued, excepted, excepted ? dice.Pick(Reasons) : "", ceased, ceased is null ? "" : dice.Pick(CeaseReasons));
    }

    /// <summary>Where the yearly reviews stand on a day: the last one done, or null.</summary>
    public DateOnly? ReviewedBy(DateOnly day)
    {
        DateOnly? last = null;
        var due = IssuedOn.AddYears(1);
        for (var year = 1; due <= day; year++)
        {
            var dice = Dice.For(NorthmereArea.Seed, Index, (uint)(100 + year));
            var held = due.AddDays(dice.Chance(600) ? -dice.Between(0, 30) : dice.Between(1, 300));
            if (held > day)
            {
                break;
            }

            (last, due) = (held, held.AddYears(1));
        }

        return last;
    }

    private static readonly Weighted<string> Reasons = new((3, "a"), (1, "b"), (4, "c"), (2, "d"));

    private static readonly Weighted<string> CeaseReasons = new((30, "2"), (25, "6"), (15, "5"), (10, "3"), (8, "4"), (6, "1"), (4, "7"), (2, "9"));

    private static int OnTime(NorthmereArea area, DateOnly issued) => area.MonthOf(issued) switch
    {
        NorthmereArea.Months - 1 => Last,
        >= NorthmereArea.Months - Run - 1 => Falling,
        >= 0 and var month => Settled + (month % 5 * 8) - 16,
        _ => Settled,
    };

    private static DateOnly? Ceased(NorthmereArea area, DateOnly issued, ref Dice dice)
    {
        if (!dice.Chance(190))
        {
            return null;
        }

        var on = area.From.AddDays(dice.Between(-200, 1080));
        return on > issued.AddDays(200) && on <= area.LastMonthEnd ? on : null;
    }
}
