using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Governance.Platform.Clock;

/// <summary>Counts working days in England: not Saturdays, Sundays or bank holidays. <c>Calendar:ExtraHolidays</c> and <c>Calendar:MovedHolidays</c> (days as 2027-05-03) take in what is proclaimed after this release.</summary>
public sealed class WorkingDays(IConfiguration? configuration = null)
{
    private readonly HashSet<DateOnly> extra = Days(configuration, "Calendar:ExtraHolidays");
    private readonly HashSet<DateOnly> moved = Days(configuration, "Calendar:MovedHolidays");

    /// <summary>True on a working day.</summary>
    public bool Is(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !extra.Contains(day)
        && (moved.Contains(day) || !BankHolidays.Of(day.Year).Contains(day));

    /// <summary>The working day that is <paramref name="count"/> working days after <paramref name="day"/>; the day itself is not counted.</summary>
    public DateOnly After(DateOnly day, int count)
    {
        for (var left = count; left > 0; left -= Is(day) ? 1 : 0)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; none when it is not later.</summary>
    public int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += Is(day) ? 1 : 0;
        }

        return count;
    }

    private static HashSet<DateOnly> Days(IConfiguration? configuration, string key) =>
        [.. (configuration?.GetSection(key).GetChildren() ?? []).Select(c => DateOnly.ParseExact(c.Value ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture))];
}
