namespace Governance.Partnership.Domain.Series;

/// <summary>Which of a month's weekdays.</summary>
internal enum SeriesWeek
{
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Last,
}

/// <summary>Such as the third Thursday of every month at 10:00. Times are London wall-clock times, so the clock change moves no meeting.</summary>
/// <param name="Week">Which one in the month; a month without a fifth is skipped.</param>
/// <param name="Day">Day of the week.</param>
/// <param name="StartsAt">London time.</param>
/// <param name="Place">Where.</param>
/// <param name="EveryMonths">1 for every month, 3 for every quarter.</param>
/// <param name="FirstMonth">Any day of a month in which it meets.</param>
internal sealed record MeetingSeries(SeriesWeek Week, DayOfWeek Day, TimeOnly StartsAt, string Place, int EveryMonths, DateOnly FirstMonth)
{
    /// <summary>Its days from <paramref name="from"/> to <paramref name="to"/>, both included, in order.</summary>
    public IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(1))
        {
            if (MeetsIn(month) && DayIn(month) is { } day && day >= from && day <= to)
            {
                yield return day;
            }
        }
    }

    /// <summary>Its day in a month, or null when that month has no such weekday.</summary>
    public DateOnly? DayIn(DateOnly anyDay)
    {
        var first = new DateOnly(anyDay.Year, anyDay.Month, 1);
        var day = first.AddDays((((int)Day - (int)first.DayOfWeek) + 7) % 7);
        if (Week == SeriesWeek.Last)
        {
            var last = day.AddDays(28);
            return last.Month == first.Month ? last : day.AddDays(21);
        }

        day = day.AddDays(7 * (int)Week);
        return day.Month == first.Month ? day : null;
    }

    /// <summary>As people say it: <c>Third Thursday of every month, 10:00, Committee Room 2</c>.</summary>
    public override string ToString()
    {
        var often = EveryMonths switch { 1 => "every month", 12 => "one month a year", _ => FormattableString.Invariant($"every {EveryMonths} months") };
        return FormattableString.Invariant($"{Week} {Day} of {often}, {StartsAt:HH:mm}, {Place}");
    }

    private bool MeetsIn(DateOnly month) =>
        ((((month.Year - FirstMonth.Year) * 12) + month.Month - FirstMonth.Month) % EveryMonths) == 0;
}
