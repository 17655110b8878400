using Governance.Platform.Clock;

namespace Governance.Platform.Statutory;

/// <summary>The days a school is open: working days outside its closures.</summary>
/// <param name="workingDays">Weekdays that are no bank holiday.</param>
/// <param name="closures">Holidays and training days.</param>
public sealed class SchoolCalendar(WorkingDays workingDays, IReadOnlyList<Stretch> closures)
{
    /// <summary>True on a school day.</summary>
    public bool IsOpen(DateOnly day) => workingDays.Is(day) && !closures.Any(c => c.Holds(day));

    /// <summary>The n-th school day from a day on; the day itself is the first when it is one. Null when there is none within two years.</summary>
    public DateOnly? SchoolDay(DateOnly from, int n)
    {
        var end = from.AddYears(2);
        for (var day = from; day <= end; day = day.AddDays(1))
        {
            if (IsOpen(day) && --n == 0)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Closures with the weekends and bank holidays around them: how long the school was shut without a break.</summary>
    public IReadOnlyList<Stretch> Shut() => [.. closures.Select(Widened).Distinct()];

    private Stretch Widened(Stretch closure)
    {
        var (from, to) = (closure.From, closure.To);
        while (!IsOpen(from.AddDays(-1)))
        {
            from = from.AddDays(-1);
        }

        while (!IsOpen(to.AddDays(1)))
        {
            to = to.AddDays(1);
        }

        return new(from, to);
    }
}

/// <summary>When an excluded pupil must be in full-time education: from the sixth school day.</summary>
public static class ExclusionClock
{
    private static readonly Timescale Sixth = Timescales.Of("T30");

    /// <summary>The first day full-time education must be provided, or null when the school does not open again.</summary>
    public static DateOnly? EducationFrom(DateOnly excludedOn, SchoolCalendar school) => school.SchoolDay(excludedOn, Sixth.Value);
}
