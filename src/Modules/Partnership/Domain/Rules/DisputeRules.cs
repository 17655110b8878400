using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Rules;

internal static class PartiesAreOne
{
    public static Problem? Check(Guid raisedBy, Guid against) => raisedBy == against
        ? new("parties-are-one", "A dispute is between two organisations. Choose another.", "AgainstId")
        : null;
}

internal static class RaisedInTheFuture
{
    public static Problem? Check(DateOnly on, DateOnly today) => on > today
        ? new("raised-in-the-future", $"{Said.Day(on)} is still to come. Give today or an earlier day.", "On")
        : null;
}

internal static class DisputeIsOver
{
    public static Problem? Check(Dispute dispute) => dispute.IsOver
        ? new("dispute-is-over", $"{dispute.Reference} was {UkText.Lower(DisputeWords.Of(dispute.Stage))} on {Said.Day(dispute.StageFrom)} and cannot be changed.")
        : null;
}

internal static class StageGoesBack
{
    public static Problem? Check(DisputeStage now, DisputeStage next) => next <= now
        ? new("stage-goes-back", $"It is at “{DisputeWords.Of(now)}” already. Choose a later stage.", "Stage")
        : null;
}

internal static class StageBeforeTheLast
{
    public static Problem? Check(Dispute dispute, DateOnly on) => on < dispute.StageFrom
        ? new("stage-before-the-last", $"“{DisputeWords.Of(dispute.Stage)}” began on {Said.Day(dispute.StageFrom)}. Give that day or a later one.", "On")
        : null;
}

internal static class StageNeedsWords
{
    public static Problem? Check(DisputeStage stage, string note) => string.IsNullOrWhiteSpace(note)
        ? new("stage-needs-words", stage is DisputeStage.Resolved or DisputeStage.Withdrawn ? "Say how it ended, in a sentence or two." : "Say in a sentence why it goes on to this stage.", "Note")
        : null;
}
