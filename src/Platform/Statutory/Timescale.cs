using Governance.Platform.Clock;

namespace Governance.Platform.Statutory;

/// <summary>How the length of a timescale is counted.</summary>
public enum TimescaleUnit
{
    /// <summary>Weeks of seven days; the starting day is not counted.</summary>
    Weeks,

    /// <summary>Months to the same day; the last day of a shorter month where there is none.</summary>
    Months,

    /// <summary>Months back from the day, counted likewise.</summary>
    MonthsBefore,

    /// <summary>Days; the starting day is not counted.</summary>
    Days,

    /// <summary>Days; the starting day is the first of them.</summary>
    DaysCountingFirst,

    /// <summary>Working days; the starting day is not counted.</summary>
    WorkingDays,

    /// <summary>School days; the starting day is the first of them when it is one.</summary>
    SchoolDays,

    /// <summary>A day of the year, as month and day: <c>0331</c>.</summary>
    DayOfYear,
}

/// <summary>One statutory timescale.</summary>
/// <param name="Id">Such as <c>T05</c>.</param>
/// <param name="Event">What must have happened.</param>
/// <param name="CountsFrom">What starts it.</param>
/// <param name="Value">How many, in its unit.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Law">The provision.</param>
/// <param name="Modality">Must, should, may, or how it combines with another.</param>
/// <param name="From">First day it applies to starts of, or null for as long as records go back.</param>
/// <param name="To">Last such day, or null.</param>
/// <param name="Status">Whether it was read in a public text or is general knowledge.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Timescale(
    string Id, string Event, string CountsFrom, int Value, TimescaleUnit Unit, string Law, string Modality, DateOnly? From, DateOnly? To, string Status, string Source)
{
    /// <summary>The last day on which it is met. School days need a calendar: <see cref="ExclusionClock"/>.</summary>
    /// <param name="start">The day it counts from; for a day of the year, any day of that year.</param>
    /// <param name="workingDays">Counts working days, where it needs them.</param>
    public DateOnly Due(DateOnly start, WorkingDays workingDays) => Unit switch
    {
        TimescaleUnit.Weeks => start.AddDays(7 * Value),
        TimescaleUnit.Months => start.AddMonths(Value),
        TimescaleUnit.MonthsBefore => start.AddMonths(-Value),
        TimescaleUnit.Days => start.AddDays(Value),
        TimescaleUnit.DaysCountingFirst => start.AddDays(Value - 1),
        TimescaleUnit.WorkingDays => workingDays.After(start, Value),
        TimescaleUnit.DayOfYear => new DateOnly(start.Year, Value / 100, Value % 100),
        _ => throw new InvalidOperationException($"{Id} counts school days: ask the school's calendar."),
    };
}
