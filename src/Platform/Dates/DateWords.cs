using System.Globalization;

namespace Governance.Platform.Dates;

internal static class DateWords
{
    public const int FirstYear = 1900;
    public const int LastYear = 2199;

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Month of a name, its first three letters, or "sept"; 0 when it is none.</summary>
    public static int Month(string word) => word == "sept" ? 9 : Place(Months, word, 3) + 1;

    public static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    /// <summary>Weekday of a name or a usual short form; null when it is none.</summary>
    public static DayOfWeek? Weekday(string word) => word switch
    {
        "tues" => DayOfWeek.Tuesday,
        "weds" => DayOfWeek.Wednesday,
        "thur" or "thurs" => DayOfWeek.Thursday,
        _ => Place(Days, word, 3) is >= 0 and var at ? (DayOfWeek)at : null,
    };

    /// <summary>Number in digits or words up to twelve; null when it is none.</summary>
    public static int? Number(string word) => word switch
    {
        "a" or "an" => 1,
        _ when Array.IndexOf(Numbers, word) is > 0 and var at => at,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };

    /// <summary>Four digits as they are; two digits are 1980 to 2079.</summary>
    public static int Year(string digits)
    {
        var year = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return digits.Length > 2 ? year : year < 80 ? 2000 + year : 1900 + year;
    }

    private static int Place(string[] names, string word, int shortest) =>
        Array.FindIndex(names, n => n == word || (word.Length == shortest && n.StartsWith(word, StringComparison.Ordinal)));
}
