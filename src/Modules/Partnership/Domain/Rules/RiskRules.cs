using Governance.Partnership.Domain.Risks;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class ScoreIsOffTheScale
{
    public static Problem? Check(int? level, string field) => level is >= Scale.Least and <= Scale.Most
        ? null
        : new("score-is-off-the-scale", field == "Likelihood" ? "Choose how likely it is, from 1 to 5" : "Choose how great the impact is, from 1 to 5", field);
}

internal static class IssueHasHappened
{
    public static Problem? Check(RiskKind kind, int likelihood) => kind == RiskKind.Issue && likelihood != Scale.Most
        ? new("issue-has-happened", "An issue has happened already: choose almost certain, or record it as a risk.", "Likelihood")
        : null;
}

internal static class ReviewHasPassed
{
    public static Problem? Check(DateOnly reviewOn, DateOnly today) => reviewOn < today
        ? new("review-has-passed", $"{Said.Day(reviewOn)} has passed. Give the day it is looked at next.", "ReviewOn")
        : null;
}

internal static class RiskIsClosed
{
    public static Problem? Check(Risk risk) => risk.State == RiskState.Closed
        ? new("risk-is-closed", $"{risk.Reference} was closed on {Said.Day(risk.ClosedOn!.Value)} and cannot be changed. Record a new one that says what came back.")
        : null;
}

internal static class ClosingARiskNeedsReason
{
    public static Problem? Check(string reason) => string.IsNullOrWhiteSpace(reason)
        ? new("closing-a-risk-needs-reason", "Say in a sentence why it is closed: what changed, or who accepted it.", "Reason")
        : null;
}

internal static class EscalationNeedsReason
{
    public static Problem? Check(string reason) => string.IsNullOrWhiteSpace(reason)
        ? new("escalation-needs-reason", "Say what the board is asked to do about it, in a sentence.", "Reason")
        : null;
}

internal static class BoardHasItAlready
{
    public static Problem? Check(Escalation? standing, Guid board) => standing?.BoardId == board
        ? new("board-has-it-already", $"It is before that board already, since {Said.Day(standing.On)}. Choose another board.", "BoardId")
        : null;
}
