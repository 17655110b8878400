namespace Governance.Platform.Dates;

/// <summary>Day numbers of Excel's 1900 system, which believes in a 29 February 1900 (day 60).</summary>
public static class ExcelDays
{
    /// <summary>Days between the 1904 system and the 1900 system.</summary>
    public const int Offset1904 = 1462;

    private static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>The date of a day number, its time of day cut off; null below 1, at 60, or after the year 9999.</summary>
    public static DateOnly? ToDate(double days) =>
        double.IsFinite(days) && days >= 1 && days < 2_958_466 && (int)days != 60
            ? Zero.AddDays((int)days < 60 ? (int)days + 1 : (int)days)
            : null;

    /// <summary>The day number of a date from 1 January 1900 on.</summary>
    public static int FromDate(DateOnly date)
    {
        var days = date.DayNumber - Zero.DayNumber;
        return days <= 60 ? days - 1 : days;
    }
}
