using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Periods;

/// <summary>One period's cut-off set by hand, such as when the first Friday is Good Friday.</summary>
internal sealed record MovedCutOff(string Key, DateOnly CutOff);

/// <summary>When a month closes: always a day in the month after, so that periods never overlap.</summary>
internal sealed record CutOffRule
{
    public static readonly CutOffRule Default = new();

    public int Version { get; init; } = 1;

    /// <summary>First month it applies to, by its first day.</summary>
    public DateOnly EffectiveFrom { get; init; } = new(2000, 1, 1);

    /// <summary>With a weekday, <see cref="Number"/> counts that weekday (1 is the first); without, it is a day of the month.</summary>
    public DayOfWeek? Weekday { get; init; } = DayOfWeek.Friday;

    public int Number { get; init; } = 1;

    public IReadOnlyList<MovedCutOff> Moved { get; init; } = [];

    public DateOnly CutOffOf(DateOnly month)
    {
        var key = PeriodCalendar.KeyOf(month);
        var next = PeriodCalendar.FirstOfMonth(month).AddMonths(1);
        if (Moved.FirstOrDefault(moved => moved.Key == key) is { } set)
        {
            return set.CutOff;
        }

        return Weekday is { } weekday
            ? next.AddDays(((weekday - next.DayOfWeek + 7) % 7) + (7 * (Number - 1)))
            : next.AddDays(Math.Min(Number, DateTime.DaysInMonth(next.Year, next.Month)) - 1);
    }

    public IReadOnlyList<Problem> Problems()
    {
        List<Problem> problems = [];
        if (Weekday is null ? Number is < 1 or > 31 : Number is < 1 or > 4)
        {
            problems.Add(new Problem("cut-off-number", Weekday is null ? "The cut-off day must be from 1 to 31." : "The cut-off must be the first to fourth such day of the month.", nameof(Number)));
        }

        problems.AddRange(Moved.Where(moved => !IsInTheMonthAfter(moved)).Select(moved => new Problem(
            "cut-off-moved",
            $"The cut-off of {moved.Key} must be a day in the month after it, not {UkText.Date(moved.CutOff)}.",
            nameof(Moved))));
        return problems;
    }

    private static bool IsInTheMonthAfter(MovedCutOff moved) =>
        PeriodCalendar.TryParseKey(moved.Key, out var month) && PeriodCalendar.FirstOfMonth(moved.CutOff) == month.AddMonths(1);
}
