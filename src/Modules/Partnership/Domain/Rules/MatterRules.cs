using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class MatterIsClosed
{
    public static Problem? Check(Matter matter) => matter.ClosedOn is { } on
        ? new("matter-is-closed", $"{matter.Reference} was closed on {Said.Day(on)}.")
        : null;
}

internal static class ClosingNeedsOutcome
{
    public static Problem? Check(string outcome) => string.IsNullOrWhiteSpace(outcome)
        ? new("closing-needs-outcome", "Say what came of it, in a sentence: the next agenda shows it.", "Text")
        : null;
}

internal static class MatterDueBeforeItsMeeting
{
    public static Problem? Check(DateOnly due, DateOnly meeting) => due < meeting
        ? new("matter-due-before-its-meeting", $"It is made on {Said.Day(meeting)}. Give that day or a later one.", "DueOn")
        : null;
}

internal static class MatterNeedsOwner
{
    public static Problem? Check(string role) => string.IsNullOrWhiteSpace(role)
        ? new("matter-needs-owner", "Choose who does it, or enter a role.", "OwnerRole")
        : null;
}

internal static class MatterIsSomebodyElses
{
    public static Problem? Check(bool owner, bool clerk) => owner || clerk
        ? null
        : new("matter-is-somebody-elses", "Only its owner or the clerk can do this.");
}
