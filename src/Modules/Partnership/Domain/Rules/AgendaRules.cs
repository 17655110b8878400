using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class MinutesAreAgreed
{
    public static Problem? Check(Meeting meeting) => meeting.MinutesAgreedOn is { } on
        ? new("minutes-are-agreed", $"The minutes of {Said.Day(meeting.On)} were agreed on {Said.Day(on)}, so nothing in them can be changed.")
        : null;
}

internal static class ItemHasARecord
{
    public static Problem? Check(string title, bool hasRecord) => hasRecord
        ? new("item-has-a-record", $"“{title}” has notes, actions or somebody co-opted for it, so it stays on the agenda.")
        : null;
}

internal static class ItemAsksForADecision
{
    public static Problem? Check(string title, DecisionState? state) => state is DecisionState.Asked or DecisionState.ToBeRatified
        ? new("item-asks-for-a-decision", $"“{title}” waits for the board's answer. Answer or withdraw the decision; until then it returns by itself.")
        : null;
}

internal static class AttendeeHasNoSeat
{
    /// <param name="role">The role typed.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <param name="known">Whether a seat is held, or a co-option runs, under that role that day.</param>
    public static Problem? Check(string role, DateOnly on, bool known) => known
        ? null
        : new("attendee-has-no-seat", $"{role.Trim()} holds no seat on this board on {Said.Day(on)} and is not co-opted. Co-opt them for a period or for one item first.", "Other");
}

internal static class SubstituteNeedsRole
{
    public static Problem? Check(Meetings.Presence? presence, string role, string field) => presence == Meetings.Presence.Substitute && string.IsNullOrWhiteSpace(role)
        ? new("substitute-needs-role", "Say the role of the substitute.", field)
        : null;
}
