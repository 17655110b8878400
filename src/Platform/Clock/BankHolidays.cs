namespace Governance.Platform.Clock;

/// <summary>Bank and public holidays of England by rule: the Banking and Financial Dealings Act 1971, schedule 1, with New Year's Day, Good Friday and Christmas Day; and days that were proclaimed or moved once.</summary>
public static class BankHolidays
{
    // As listed at gov.uk/bank-holidays for England and Wales.
    private static readonly HashSet<DateOnly> Proclaimed =
    [
        new(2011, 4, 29), new(2012, 6, 4), new(2012, 6, 5), new(2020, 5, 8), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8),
    ];

    private static readonly HashSet<DateOnly> MovedAway = [new(2012, 5, 28), new(2020, 5, 4), new(2022, 5, 30)];

    /// <summary>The holidays of a year, in order. A year to come may gain one by proclamation: see <see cref="WorkingDays"/>.</summary>
    public static IReadOnlyList<DateOnly> Of(int year)
    {
        var easter = EasterSunday(year);
        DateOnly[] byRule =
        [
            MondayIfWeekend(new(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            FirstMonday(new(year, 5, 1)),
            LastMonday(new(year, 5, 31)),
            LastMonday(new(year, 8, 31)),
            .. Christmas(year),
        ];
        return [.. byRule.Except(MovedAway).Union(Proclaimed.Where(d => d.Year == year)).Order()];
    }

    /// <summary>Easter Sunday of a year of the Gregorian calendar.</summary>
    public static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var moon = ((19 * golden) + century - (century / 4) - (((8 * century) + 13) / 25) + 15) % 30;
        var epact = moon - (moon / 28 * (1 - (moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + epact + 2 - century + (century / 4)) % 7;
        var offset = epact - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new(year, month, offset + 28 - (31 * (month / 4)));
    }

    private static IEnumerable<DateOnly> Christmas(int year)
    {
        var day = new DateOnly(year, 12, 25);
        return day.DayOfWeek switch
        {
            DayOfWeek.Friday => [day, day.AddDays(3)],
            DayOfWeek.Saturday => [day.AddDays(2), day.AddDays(3)],
            DayOfWeek.Sunday => [day.AddDays(1), day.AddDays(2)],
            _ => [day, day.AddDays(1)],
        };
    }

    private static DateOnly MondayIfWeekend(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateOnly FirstMonday(DateOnly first) => first.AddDays((8 - (int)first.DayOfWeek) % 7);

    private static DateOnly LastMonday(DateOnly last) => last.AddDays(-(((int)last.DayOfWeek + 6) % 7));
}
