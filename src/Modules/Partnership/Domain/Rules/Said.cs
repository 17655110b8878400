using System.Globalization;
using Governance.Partnership.Contracts;

namespace Governance.Partnership.Domain.Rules;

/// <summary>Days and names as the messages say them.</summary>
internal static class Said
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    public static string DayAndMonth(DateOnly day) => day.ToString("d MMMM", British);

    public static string LongDay(DateOnly day) => day.ToString("dddd d MMMM yyyy", British);

    /// <summary>As people say a time: <c>10am</c>, <c>9:30am</c>, <c>2pm</c>.</summary>
    public static string Time(TimeOnly time) =>
        time.ToString(time.Minute == 0 ? "%h" : "h:mm", CultureInfo.InvariantCulture) + (time.Hour < 12 ? "am" : "pm");

    public static string Word(DecisionState state) => state.ToString().ToLowerInvariant();

    public static string Word(Sector sector) => sector switch
    {
        Sector.ParentCarer => "parent carer",
        _ => sector.ToString().ToLowerInvariant(),
    };

    public static string Title(Sector sector)
    {
        var word = Word(sector);
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    public static string Seats(int count) => count == 1 ? "1 seat" : FormattableString.Invariant($"{count} seats");

    /// <summary>How far away a day is: <c>today</c>, <c>tomorrow</c>, <c>in 9 days</c>, <c>3 weeks ago</c>.</summary>
    public static string Away(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        > 1 and < 22 and var days => FormattableString.Invariant($"in {days} days"),
        > 1 and var days => FormattableString.Invariant($"in {days / 7} weeks"),
        > -22 and var days => FormattableString.Invariant($"{-days} days ago"),
        var days => FormattableString.Invariant($"{-days / 7} weeks ago"),
    };
}
