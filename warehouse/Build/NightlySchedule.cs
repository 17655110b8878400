using Governance.Platform.Clock;

namespace Governance.Warehouse.Build;

/// <summary>When the build is due: every night at 02:00 in London.</summary>
public static class NightlySchedule
{
    /// <summary>Wall-clock time in London.</summary>
    public static readonly TimeOnly At = new(2, 0);

    /// <summary>The last time it was due at or before <paramref name="now"/> (UTC).</summary>
    public static DateTimeOffset LastDue(DateTimeOffset now)
    {
        var today = UkClock.At(UkClock.Day(now), At);
        return today <= now ? today : UkClock.At(UkClock.Day(now).AddDays(-1), At);
    }

    /// <summary>The next time it is due after <paramref name="now"/> (UTC).</summary>
    public static DateTimeOffset NextDue(DateTimeOffset now)
    {
        var today = UkClock.At(UkClock.Day(now), At);
        return today > now ? today : UkClock.At(UkClock.Day(now).AddDays(1), At);
    }

    /// <summary>True when the last time due passed without a build that reached its checks; one cut short does not count.</summary>
    /// <param name="lastRun">When the last build began that went live or failed a check (UTC), or null when there was none.</param>
    /// <param name="now">Now (UTC).</param>
    public static bool IsMissed(DateTimeOffset? lastRun, DateTimeOffset now) => lastRun is not { } ran || ran < LastDue(now);
}
