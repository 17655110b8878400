using System.Collections.Concurrent;
using System.Globalization;
using Governance.Platform.Clock;
using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Periods;

/// <summary>Every day belongs to the update window of exactly one period.</summary>
internal sealed class PeriodCalendar(params IReadOnlyList<CutOffRule> versions)
{
    public static readonly PeriodCalendar Default = new(CutOffRule.Default);

    // The nightly build asks for the same few months a million times.
    private readonly ConcurrentDictionary<DateOnly, Period> known = new();

    /// <summary>The period being updated on that day: the first not yet closed.</summary>
    public Period PeriodFor(DateOnly day)
    {
        var month = OfMonth(day.AddMonths(-1));
        return month.IsClosedOn(day) ? Next(month) : month;
    }

    public Period PeriodAt(DateTimeOffset instant) => PeriodFor(UkClock.Day(instant));

    public Period LastClosed(DateOnly today) => Previous(PeriodFor(today));

    public Period Previous(Period period) => OfMonth(period.Start.AddMonths(-1));

    public Period Next(Period period) => OfMonth(period.Start.AddMonths(1));

    /// <summary>The period that reports on the month the day falls in.</summary>
    public Period OfMonth(DateOnly day) => known.GetOrAdd(FirstOfMonth(day), Build);

    public Period? Find(string? key) => TryParseKey(key, out var month) ? OfMonth(month) : null;

    /// <summary>From one period to another, both included, oldest first; empty when the second is the earlier.</summary>
    public IReadOnlyList<Period> Range(Period from, Period to)
    {
        List<Period> periods = [];
        for (var period = from; period.Start <= to.Start; period = Next(period))
        {
            periods.Add(period);
        }

        return periods;
    }

    /// <summary>So many periods, the last of them given, oldest first.</summary>
    public IReadOnlyList<Period> EndingWith(Period last, int count) =>
        [.. Enumerable.Range(1 - count, count).Select(offset => OfMonth(last.Start.AddMonths(offset)))];

    /// <summary>The last twelve closed periods, oldest first.</summary>
    public IReadOnlyList<Period> LastTwelveClosed(DateOnly today) => EndingWith(LastClosed(today), 12);

    /// <summary>The first instant at which it is history: midnight in London after its cut-off day.</summary>
    public static DateTimeOffset ClosesAt(Period period) => UkClock.At(period.CutOff.AddDays(1), TimeOnly.MinValue);

    /// <summary>The first instant at which it may be updated.</summary>
    public DateTimeOffset OpensAt(Period period) => ClosesAt(Previous(period));

    internal static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    internal static string KeyOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    internal static bool TryParseKey(string? key, out DateOnly month) =>
        DateOnly.TryParseExact(key, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out month);

    private Period Build(DateOnly start) =>
        new(KeyOf(start), UkText.Month(start), start, start.AddMonths(1).AddDays(-1), RuleOf(start).CutOffOf(start));

    private CutOffRule RuleOf(DateOnly start) => versions
        .Where(rule => rule.EffectiveFrom <= start)
        .OrderByDescending(rule => rule.EffectiveFrom)
        .ThenByDescending(rule => rule.Version)
        .FirstOrDefault() ?? CutOffRule.Default;
}
