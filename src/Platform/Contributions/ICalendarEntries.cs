namespace Governance.Platform.Contributions;

/// <summary>One entry of a person's calendar feed. Titles of meetings and deadlines only: never a child's data.</summary>
/// <param name="Uid">Stays the same while the thing is the same, such as <c>meeting-…</c>; unique in the feed.</param>
/// <param name="Day">London day.</param>
/// <param name="Summary">One line.</param>
/// <param name="Path">Its page in the product.</param>
public sealed record CalendarEntry(string Uid, DateOnly Day, string Summary, string Path)
{
    /// <summary>London time it starts; an all-day entry that blocks no time when null.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>How long it lasts, when it has a start.</summary>
    public TimeSpan Lasts { get; init; } = TimeSpan.FromHours(2);

    /// <summary>Where, or empty.</summary>
    public string Place { get; init; } = "";

    /// <summary>More lines, or empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>True when it will not happen; calendars strike it out.</summary>
    public bool Cancelled { get; init; }

    /// <summary>Counts changes of the same entry, from 0.</summary>
    public int Sequence { get; init; }
}

/// <summary>Contribution: what a module puts in the calendar feed of the current user.</summary>
public interface ICalendarEntries
{
    /// <summary>Entries of the current user from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    Task<IReadOnlyList<CalendarEntry>> Between(DateOnly from, DateOnly to, CancellationToken token);
}
