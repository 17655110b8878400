namespace Governance.Platform.Clock;

/// <summary>Days and times as the partnership lives them: Europe/London, over a UTC clock.</summary>
public sealed class UkClock(TimeProvider time)
{
    /// <summary>Europe/London.</summary>
    public static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>Now (UTC), to the millisecond: what both engines can keep.</summary>
    public DateTimeOffset Now => ToMilliseconds(time.GetUtcNow());

    /// <summary>Today in London.</summary>
    public DateOnly Today => Day(Now);

    /// <summary>The London day of an instant.</summary>
    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>An instant on the London wall clock.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);

    /// <summary>The instant of a London wall-clock time; a time skipped in March moves an hour on, one that occurs twice in October is the first.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly wall)
    {
        var local = day.ToDateTime(wall, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(local))
        {
            local = local.AddHours(1);
        }

        var offset = London.IsAmbiguousTime(local) ? London.GetAmbiguousTimeOffsets(local).Max() : London.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private static DateTimeOffset ToMilliseconds(DateTimeOffset t) => new(t.UtcTicks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
}
