using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class DecisionIsAnswered
{
    public static Problem? Check(Decision decision) => decision.State == DecisionState.Asked
        ? null
        : new("decision-is-answered", $"{decision.Reference} was {Said.Word(decision.State)} on {Said.Day(decision.DecidedOn!.Value)} and cannot be changed. Ask for a new decision that cites it.");
}

internal static class OutcomeIsNotSaid
{
    public static Problem? Check(DecisionState answer) => answer is DecisionState.Asked or DecisionState.NotRatified
        ? new("outcome-is-not-said", "Say whether the board agreed or refused.", "Outcome")
        : null;
}

internal static class OutcomeNeedsReason
{
    public static Problem? Check(string why) => string.IsNullOrWhiteSpace(why)
        ? new("outcome-needs-reason", "Give the reason in a sentence: it goes into the record.", "Reason")
        : null;
}

internal static class AnsweredBeforeAsked
{
    public static Problem? Check(Decision decision, DateOnly on) => on < decision.AskedOn
        ? new("answered-before-asked", $"It was asked on {Said.Day(decision.AskedOn)}, so it cannot have been answered on {Said.Day(on)}.", "On")
        : null;
}

internal static class AnsweredInTheFuture
{
    public static Problem? Check(DateOnly on, DateOnly today) => on > today
        ? new("answered-in-the-future", $"{Said.Day(on)} is still to come. Give today or the day of the meeting.", "On")
        : null;
}

internal static class DecisionIsMinuted
{
    public static Problem? Check(Decision decision) => decision.MinutedOn is { } on
        ? new("decision-is-minuted", $"{decision.Reference} is in minutes agreed on {Said.Day(on)} and cannot be changed. Ask for a new decision that supersedes it.")
        : null;
}

internal static class NothingToCorrect
{
    public static Problem? Check(Decision decision) => decision.IsAnswered
        ? null
        : new("nothing-to-correct", $"{decision.Reference} is not answered yet, so there is nothing to correct.");
}

internal static class NothingToRatify
{
    public static Problem? Check(Decision decision) => decision.State == DecisionState.ToBeRatified
        ? null
        : new("nothing-to-ratify", $"{decision.Reference} is {Said.Word(decision.State)}, so it does not wait to be ratified.");
}

internal static class RatifiedByALaterMeeting
{
    public static Problem? Check(Decision decision, Meeting at) => at.On > decision.DecidedOn
        ? null
        : new("ratified-too-early", $"It was agreed on {Said.Day(decision.DecidedOn!.Value)}. Choose a later meeting.", "MeetingId");
}
