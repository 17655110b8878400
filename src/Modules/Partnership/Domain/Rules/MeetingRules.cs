using Governance.Partnership.Domain.Series;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class MeetingBeforeItsBoard
{
    public static Problem? Check(Board board, DateOnly on) => on < board.From
        ? new("meeting-before-its-board", $"{board.Name} was set up on {Said.Day(board.From)}. Give that day or a later one.", "On")
        : null;
}

internal static class MeetingIsNotPlanned
{
    public static Problem? Check(Meeting meeting) => meeting.State switch
    {
        MeetingState.Held => new("meeting-is-held", $"The meeting of {Said.Day(meeting.On)} was held and cannot be changed.", "On"),
        MeetingState.Cancelled => new("meeting-is-cancelled", $"The meeting of {Said.Day(meeting.On)} was cancelled. Add a new meeting instead.", "On"),
        _ => null,
    };
}

internal static class MeetingIsCancelled
{
    public static Problem? Check(Meeting meeting) => meeting.State == MeetingState.Cancelled
        ? new("meeting-is-cancelled", $"The meeting of {Said.Day(meeting.On)} was cancelled, so nothing can be issued or decided for it.")
        : null;
}

internal static class HeldInTheFuture
{
    public static Problem? Check(Meeting meeting, DateOnly today) => meeting.On > today
        ? new("held-in-the-future", $"The meeting is on {Said.Day(meeting.On)}. It can be recorded as held from that day on.")
        : null;
}

internal static class MeetingInThePast
{
    public static Problem? Check(DateOnly on, DateOnly today) => on < today
        ? new("meeting-in-the-past", $"{Said.Day(on)} has passed. Give a day from today on.", "On")
        : null;
}

internal static class SeriesNeedsWeekday
{
    public static Problem? Check(SeriesWeek? week, DayOfWeek? day) =>
        week is null ? new("series-needs-week", "Choose which week of the month, such as third.", "Week")
        : day is null ? new("series-needs-weekday", "Choose a day of the week, such as Thursday.", "Day")
        : null;
}

internal static class SeriesNeedsTime
{
    public static Problem? Check(TimeOnly? time) => time is null
        ? new("series-needs-time", "Enter a start time, such as 10:00.", "StartsAt")
        : null;
}

internal static class SeriesNeedsPlace
{
    public static Problem? Check(string place) => string.IsNullOrWhiteSpace(place)
        ? new("series-needs-place", "Say where the board meets; online counts.", "Place")
        : null;
}

internal static class DayIsTaken
{
    public static Problem? Check(bool taken, DateOnly on) => taken
        ? new("day-is-taken", $"The board has a meeting on {Said.Day(on)} already. Open that one, or choose another day.", "On")
        : null;
}

internal static class CancellingNeedsReason
{
    public static Problem? Check(string reason) => string.IsNullOrWhiteSpace(reason)
        ? new("cancelling-needs-reason", "Say why, in a sentence: members will read it.", "Reason")
        : null;
}
