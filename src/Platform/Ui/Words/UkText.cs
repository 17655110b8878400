using System.Globalization;

namespace Governance.Platform.Ui;

/// <summary>Dates, counts and lists in the words people use. Dates are London days; nothing here reads a clock.</summary>
public static class UkText
{
    private const int DaysBeforeWeeks = 70;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary><c>3 October 2026</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("d MMMM yyyy", British);

    /// <summary><c>3 Oct 2026</c>, for tables.</summary>
    public static string ShortDate(DateOnly day) => Short(day, "d MMM yyyy");

    /// <summary><c>3 October</c>, with the year only when it is not the year of <paramref name="today"/>.</summary>
    public static string DayMonth(DateOnly day, DateOnly today) => day.ToString(day.Year == today.Year ? "d MMMM" : "d MMMM yyyy", British);

    /// <summary><c>3 Oct</c>, with the year only when it is not the year of <paramref name="today"/>.</summary>
    public static string ShortDayMonth(DateOnly day, DateOnly today) => Short(day, day.Year == today.Year ? "d MMM" : "d MMM yyyy");

    /// <summary><c>Friday 4 December 2026</c>; the year is left out when it is the year of <paramref name="today"/>.</summary>
    public static string WeekdayDate(DateOnly day, DateOnly today) => day.ToString("dddd ", British) + DayMonth(day, today);

    /// <summary><c>October 2026</c>.</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", British);

    /// <summary><c>Oct</c>.</summary>
    public static string ShortMonth(DateOnly day) => Short(day, "MMM");

    /// <summary><c>02:04</c>.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm", British);

    /// <summary><c>10am</c> or <c>9:30am</c>, for when people meet.</summary>
    public static string MeetingTime(TimeOnly time) =>
        time.ToString(time.Minute == 0 ? "%h" : "h:mm", British) + (time.Hour < 12 ? "am" : "pm");

    /// <summary><c>today at 02:04</c>, <c>yesterday at 16:20</c>, <c>3 October at 09:12</c>; both are London wall clock.</summary>
    public static string Instant(DateTimeOffset local, DateOnly today)
    {
        var day = DateOnly.FromDateTime(local.DateTime);
        var time = Time(TimeOnly.FromDateTime(local.DateTime));
        return (today.DayNumber - day.DayNumber) switch
        {
            0 => $"today at {time}",
            1 => $"yesterday at {time}",
            _ => $"{DayMonth(day, today)} at {time}",
        };
    }

    /// <summary>How far off a day is: <c>today</c>, <c>tomorrow</c>, <c>in 17 days</c>, <c>in 11 weeks</c>, <c>yesterday</c>, <c>18 days ago</c>.</summary>
    public static string HowFar(DateOnly day, DateOnly today)
    {
        var days = day.DayNumber - today.DayNumber;
        return days switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            > DaysBeforeWeeks => $"in {Number(days / 7)} weeks",
            > 0 => $"in {Number(days)} days",
            _ => $"{Number(-days)} days ago",
        };
    }

    /// <summary>How a due date stands: <c>18 days overdue</c>, <c>due today</c>, <c>in 3 days</c>.</summary>
    public static string Due(DateOnly due, DateOnly today)
    {
        var late = today.DayNumber - due.DayNumber;
        return late switch
        {
            > 0 => $"{Count(late, "day")} overdue",
            0 => "due today",
            _ => HowFar(due, today),
        };
    }

    /// <summary><c>1 action</c>, <c>1,200 actions</c>; <paramref name="many"/> where adding an s is wrong.</summary>
    public static string Count(long number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary><c>1,200</c>, with a true minus sign.</summary>
    public static string Number(long number) => Minus(number < 0, Math.Abs((decimal)number).ToString("N0", British));

    /// <summary><c>46.4</c>: at most <paramref name="places"/> decimal places, no trailing zeros.</summary>
    public static string Number(decimal number, int places = 1)
    {
        var rounded = Math.Round(number, places, MidpointRounding.AwayFromZero);
        return Minus(rounded < 0, Math.Abs(rounded).ToString("#,##0." + new string('#', places), British));
    }

    /// <summary><c>£37,400</c>, with pence only when there are any.</summary>
    public static string Money(long pence) => Minus(pence < 0, "£" + Math.Abs(pence / 100m).ToString(pence % 100 == 0 ? "N0" : "N2", British));

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IReadOnlyCollection<string> items) => items.Count switch
    {
        0 => "",
        1 => items.First(),
        _ => string.Join(", ", items.SkipLast(1)) + " and " + items.Last(),
    };

    /// <summary>Words in double quotation marks that curl.</summary>
    public static string Quote(string words) => $"“{words}”";

    /// <summary>The same sentence with a small first letter, for use inside another; abbreviations keep theirs.</summary>
    public static string Lower(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && !char.IsUpper(words[1]) ? char.ToLower(words[0], British) + words[1..] : words;

    private static string Minus(bool negative, string text) => negative ? "−" + text : text;

    // .NET writes "Sept" in British English; people here write "Sep".
    private static string Short(DateOnly day, string format) => day.ToString(format, British).Replace("Sept", "Sep", StringComparison.Ordinal);
}
