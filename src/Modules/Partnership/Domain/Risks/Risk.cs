using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;

namespace Governance.Partnership.Domain.Risks;

/// <summary>Something that may go wrong, has gone wrong, or stands in the way.</summary>
internal sealed class Risk : Entity
{
    /// <summary>From 1, never given twice.</summary>
    public required int Number { get; init; }

    public required string Reference { get; init; }

    public required RiskKind Kind { get; set; }

    public required string Title { get; set; }

    public string Cause { get; set; } = "";

    public string Effect { get; set; } = "";

    public string Mitigation { get; set; } = "";

    public int Likelihood { get; private set; }

    public int Impact { get; private set; }

    public int Score { get; private set; }

    public required string OwnerRole { get; set; }

    public Guid? OwnerAccountId { get; set; }

    public string SubjectType { get; set; } = "";

    public Guid? SubjectId { get; set; }

    public required DateOnly ReviewOn { get; set; }

    public required DateOnly OpenedOn { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    public RiskState State { get; private set; } = RiskState.Open;

    public DateOnly? ClosedOn { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string CloseReason { get; private set; } = "";

    public RiskBand Band => Scale.Band(Score);

    public NodeRef? Subject => SubjectId is { } id ? new(SubjectType, id) : null;

    public static string ReferenceFor(int number) => FormattableString.Invariant($"R-{number:00}");

    /// <summary>Scores it.</summary>
    /// <returns>The score for the history, or null when nothing moved.</returns>
    public RiskScore? Rate(int likelihood, int impact, DateTimeOffset at, string by, string why)
    {
        if ((likelihood, impact) == (Likelihood, Impact))
        {
            return null;
        }

        (Likelihood, Impact, Score) = (likelihood, impact, likelihood * impact);
        return new() { RiskId = Id, Likelihood = likelihood, Impact = impact, At = at, By = by, Why = why };
    }

    public Problem? Close(string reason, DateOnly on, DateTimeOffset at)
    {
        if ((RiskIsClosed.Check(this) ?? ClosingARiskNeedsReason.Check(reason)) is { } problem)
        {
            return problem;
        }

        (State, ClosedOn, ClosedAt, CloseReason) = (RiskState.Closed, on, at, reason.Trim());
        return null;
    }
}

/// <summary>A score as it was given. Kept for ever; the last one is the risk's own.</summary>
internal sealed class RiskScore
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid RiskId { get; init; }

    public required int Likelihood { get; init; }

    public required int Impact { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public string Why { get; init; } = "";

    public int Score => Likelihood * Impact;
}

/// <summary>A risk before a board, from the day it was put there until the board handed it back.</summary>
internal sealed class Escalation : Entity
{
    public required Guid RiskId { get; init; }

    public required Guid BoardId { get; init; }

    public required DateOnly On { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required string Reason { get; init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string Outcome { get; private set; } = "";

    public void End(DateTimeOffset at, string outcome) => (EndedAt, Outcome) = (at, outcome.Trim());
}
