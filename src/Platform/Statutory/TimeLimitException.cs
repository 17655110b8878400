using System.Runtime.InteropServices;

namespace Governance.Platform.Statutory;

/// <summary>Why the 6, 16 or 20 weeks need not be met. Source: SEND Regulations 2014, regulations 5(4), 10(4) and 13(3); SI 2020/471 for the last.</summary>
public enum TimeLimitException
{
    /// <summary>None.</summary>
    None,

    /// <summary>Advice was asked of a school or post-16 institution near a closure of four weeks or more.</summary>
    SchoolClosure,

    /// <summary>Advice was asked of an early years provider near such a closure.</summary>
    EarlyYearsClosure,

    /// <summary>Exceptional personal circumstances of the child, the parent or the young person.</summary>
    PersonalCircumstances,

    /// <summary>The child, the parent or the young person is away from the area for four weeks or more together.</summary>
    Absence,

    /// <summary>The last day fell while timescales were modified for the coronavirus, 1 May to 25 September 2020.</summary>
    Coronavirus,
}

/// <summary>A stretch of days, both included.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Stretch(DateOnly From, DateOnly To)
{
    /// <summary>Number of days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Whether a day lies in it.</summary>
    public bool Holds(DateOnly day) => day >= From && day <= To;
}

/// <summary>Which exceptions the dates themselves prove. Personal circumstances are for a person to record.</summary>
public static class TimeLimitExceptions
{
    private const int FourWeeks = 28;
    private const int OneWeek = 7;

    private static readonly Stretch Modified = new(new(2020, 5, 1), new(2020, 9, 25));

    /// <summary>True when advice was asked from a week before a closure of at least four continuous weeks to a week before it reopens.</summary>
    /// <param name="adviceAskedOn">The day advice was asked for.</param>
    /// <param name="closures">Days on which the provider was closed, weekends at either end included.</param>
    public static bool ForClosure(DateOnly adviceAskedOn, IEnumerable<Stretch> closures) => closures.Any(c =>
        c.Days >= FourWeeks && new Stretch(c.From.AddDays(-OneWeek), c.To.AddDays(1 - OneWeek)).Holds(adviceAskedOn));

    /// <summary>True when somebody was away for at least four continuous weeks, of which some fell before the clock ran out.</summary>
    public static bool ForAbsence(Stretch away, DateOnly startedOn, DateOnly dueOn) =>
        away.Days >= FourWeeks && away.To >= startedOn && away.From <= dueOn;

    /// <summary>True when the last day fell while timescales were modified for the coronavirus.</summary>
    public static bool ForCoronavirus(DateOnly dueOn) => Modified.Holds(dueOn);
}
