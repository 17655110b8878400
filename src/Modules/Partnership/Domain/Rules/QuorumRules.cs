using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Rules;

internal static class QuorumSectorHasNoSeat
{
    public static Problem? Check(IEnumerable<Sector> needed, IEnumerable<SeatType> types)
    {
        var seated = types.Where(t => t.Required > 0).Select(t => t.Sector).ToHashSet();
        var none = needed.Where(s => !seated.Contains(s)).ToList();
        return none.Count == 0
            ? null
            : new("quorum-sector-has-no-seat", $"The board has no seat from {UkText.List([.. none.Select(Said.Word)])}, so this could never be met. Add the seat first.", "QuorumSectors");
    }
}

internal static class AnswerNeedsQuorum
{
    /// <param name="answer">What is to be recorded.</param>
    /// <param name="quorum">The quorum of the meeting it was given in.</param>
    public static Problem? Check(DecisionState answer, Quorum quorum) => (answer, quorum) switch
    {
        (DecisionState.Withdrawn, _) or (_, { Rule.IsSet: false }) => null,
        (_, { IsRecorded: false }) => new("attendance-not-recorded", "Record who is present first: nothing is decided before the quorum is known.", "Outcome"),
        (DecisionState.ToBeRatified, { IsMet: true }) => new("meeting-is-quorate", "The meeting has its quorum, so there is nothing to ratify later. Record it as agreed.", "Outcome"),
        (DecisionState.Agreed, { IsMet: false }) => new("meeting-is-inquorate", $"{QuorumWords.Sentence(quorum)} Record it as agreed, to be ratified.", "Outcome"),
        (DecisionState.Refused, { IsMet: false }) => new("meeting-is-inquorate", $"{QuorumWords.Sentence(quorum)} It cannot refuse either: leave it asked, and it goes to the next meeting.", "Outcome"),
        _ => null,
    };
}

internal static class RatifyingNeedsQuorum
{
    public static Problem? Check(Quorum quorum) => quorum switch
    {
        { Rule.IsSet: false } => null,
        { IsRecorded: false } => new("attendance-not-recorded", "Record who was present at that meeting first.", "MeetingId"),
        { IsMet: false } => new("ratified-without-quorum", $"{QuorumWords.Sentence(quorum)} Only a quorate meeting can ratify.", "MeetingId"),
        _ => null,
    };
}
