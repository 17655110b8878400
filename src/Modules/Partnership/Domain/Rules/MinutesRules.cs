using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class MinutesOfAMeetingNotHeld
{
    public static Problem? Check(Meeting meeting) => meeting.State == MeetingState.Held
        ? null
        : new("meeting-not-held", $"The meeting of {Said.Day(meeting.On)} is not recorded as held, so there are no minutes to agree.");
}

internal static class MinutesWithoutAttendance
{
    public static Problem? Check(Quorum quorum) => quorum.IsRecorded || quorum.Seats.Count == 0
        ? null
        : new("minutes-without-attendance", "Record who was there first: minutes say who was present.");
}

internal static class MinutesAgreedTooEarly
{
    public static Problem? Check(Meeting meeting, DateOnly on, DateOnly today) =>
        on < meeting.On ? new("minutes-agreed-too-early", $"The meeting was on {Said.Day(meeting.On)}. Give that day or a later one.", "On")
        : on > today ? new("minutes-agreed-in-the-future", $"{Said.Day(on)} is still to come. Give today or an earlier day.", "On")
        : null;
}

internal static class MinutesAgreedByALaterMeeting
{
    public static Problem? Check(Meeting meeting, Meeting? by) => by is null || (by.BoardId == meeting.BoardId && by.On > meeting.On && by.State != MeetingState.Cancelled)
        ? null
        : new("minutes-agreed-elsewhere", "Choose a later meeting of the same board.", "MeetingId");
}
