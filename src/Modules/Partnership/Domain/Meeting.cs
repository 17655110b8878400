using System.Linq.Expressions;
using Governance.Partnership.Domain.Meetings;
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

    /// <summary>Whether it had its quorum, by the rule of that time; null while nobody recorded who was there.</summary>
    [Derived]
    public bool? Quorate { get; private set; }

    /// <summary>The quorum in words, by the rule of that time.</summary>
    [Derived]
    public string QuorumSaid { get; private set; } = "";

    public DateOnly? MinutesAgreedOn { get; private set; }

    public DateTimeOffset? MinutesAgreedAt { get; private set; }

    public string MinutesAgreedBy { get; private set; } = "";

    /// <summary>The later meeting that agreed them, or null when the chair did.</summary>
    public Guid? MinutesAgreedByMeetingId { get; private set; }

    public DateTimeOffset Begins => UkClock.At(On, StartsAt);

    /// <summary>Keeps what the quorum was, so that a later change of the rule does not rewrite it.</summary>
    public void Settle(Quorum quorum) => (Quorate, QuorumSaid) = (quorum.IsRecorded ? quorum.IsMet : null, QuorumWords.Sentence(quorum));

    public void AgreeMinutes(DateOnly on, DateTimeOffset at, string by, Guid? byMeeting) =>
        (MinutesAgreedOn, MinutesAgreedAt, MinutesAgreedBy, MinutesAgreedByMeetingId) = (on, at, by, byMeeting);

    /// <summary>Meetings that took place by a day. One whose day has passed counts, recorded or not, until somebody says that it was cancelled.</summary>
    public static Expression<Func<Meeting, bool>> MetBy(DateOnly day) =>
        m => (m.State == MeetingState.Held && m.On <= day) || (m.State == MeetingState.Planned && m.On < day);

    /// <summary>Meetings still to come on a day, that day included.</summary>
    public static Expression<Func<Meeting, bool>> ToComeFrom(DateOnly day) =>
        m => m.State == MeetingState.Planned && m.On >= day;
}
