namespace Governance.Platform.Statutory;

/// <summary>How a statutory clock stands.</summary>
public enum ClockState
{
    /// <summary>Still running, and the last day has not passed.</summary>
    Running,

    /// <summary>Met on or before the last day.</summary>
    Met,

    /// <summary>Met, but after the last day.</summary>
    MetLate,

    /// <summary>Not met, and the last day has passed.</summary>
    Overdue,

    /// <summary>The time limit need not be met: a permitted exception applies.</summary>
    Excepted,
}

/// <summary>One clock as at a day.</summary>
/// <param name="Timescale">The timescale.</param>
/// <param name="StartedOn">The day it counts from.</param>
/// <param name="DueOn">The last day on which it is met.</param>
/// <param name="State">How it stands.</param>
/// <param name="Days">Days left while it runs, days over once it is late, otherwise 0.</param>
public sealed record ClockReading(Timescale Timescale, DateOnly StartedOn, DateOnly DueOn, ClockState State, int Days)
{
    /// <summary>Reads a clock.</summary>
    /// <param name="timescale">The timescale.</param>
    /// <param name="startedOn">The day it counts from.</param>
    /// <param name="dueOn">The last day on which it is met.</param>
    /// <param name="doneOn">The day it was done, or null. A day after <paramref name="asOf"/> has not come yet.</param>
    /// <param name="excepted">Whether a permitted exception applies; done in time is met all the same.</param>
    /// <param name="asOf">The day it is read.</param>
    public static ClockReading Of(Timescale timescale, DateOnly startedOn, DateOnly dueOn, DateOnly? doneOn, bool excepted, DateOnly asOf)
    {
        var done = doneOn <= asOf ? doneOn : null;
        var late = (done ?? asOf).DayNumber - dueOn.DayNumber;
        var state = (done, late > 0, excepted) switch
        {
            (not null, false, _) => ClockState.Met,
            (null, false, _) => ClockState.Running,
            (_, true, true) => ClockState.Excepted,
            (not null, true, _) => ClockState.MetLate,
            _ => ClockState.Overdue,
        };
        return new(timescale, startedOn, dueOn, state, state is ClockState.Met or ClockState.Excepted ? 0 : Math.Abs(late));
    }
}
