using System.Linq.Expressions;
using Governance.Platform.Clock;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

internal enum MeetingState
{
    Planned,
    Held,
    Cancelled,
}

internal sealed class Meeting : Entity
{
    public required Guid BoardId { get; init; }

    public required DateOnly On { get; set; }

    /// <summary>London time.</summary>
    public required TimeOnly StartsAt { get; set; }

    public required string Place { get; set; }

    public MeetingState State { get; set; } = MeetingState.Planned;

    public string CancelReason { get; set; } = "";

    /// <summary>Made by the series and not moved by hand since, so that an adjusted series may move it.</summary>
    public bool FromSeries { get; set; }

    public DateTimeOffset Begins => UkClock.At(On, StartsAt);

    /// <summary>Meetings that took place by a day. One whose day has passed counts, recorded or not, until somebody says that it was cancelled.</summary>
    public static Expression<Func<Meeting, bool>> MetBy(DateOnly day) =>
        m => (m.State == MeetingState.Held && m.On <= day) || (m.State == MeetingState.Planned && m.On < day);

    /// <summary>Meetings still to come on a day, that day included.</summary>
    public static Expression<Func<Meeting, bool>> ToComeFrom(DateOnly day) =>
        m => m.State == MeetingState.Planned && m.On >= day;
}
