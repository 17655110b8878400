using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Threads;
using Governance.Platform.Values;

namespace Governance.Partnership.Domain;

internal enum DecisionState
{
    Asked,
    Agreed,
    Refused,
    Withdrawn,
}

internal sealed class Decision : Entity
{
    public required int Year { get; init; }

    /// <summary>Number in its year, from 1.</summary>
    public required int Number { get; init; }

    public required string Reference { get; init; }

    public required Guid BoardId { get; init; }

    public Guid? MeetingId { get; private set; }

    public required string Title { get; init; }

    public required string Reason { get; init; }

    public required string Power { get; init; }

    public Money? Amount { get; init; }

    public required string SubjectType { get; init; }

    public required Guid SubjectId { get; init; }

    public required string AskedBy { get; init; }

    public Guid? AskedByAccountId { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The London day of <see cref="AskedAt"/>.</summary>
    public required DateOnly AskedOn { get; init; }

    public DecisionState State { get; private set; } = DecisionState.Asked;

    public string OutcomeText { get; private set; } = "";

    public DateOnly? DecidedOn { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string DecidedBy { get; private set; } = "";

    public NodeRef Subject => new(SubjectType, SubjectId);

    public static string ReferenceFor(int year, int number) => FormattableString.Invariant($"D-{year}-{number:00}");

    /// <summary>Puts it before a meeting, or before none yet.</summary>
    public Problem? PutBefore(Guid? meetingId)
    {
        if (DecisionIsAnswered.Check(this) is { } answered)
        {
            return answered;
        }

        MeetingId = meetingId;
        return null;
    }

    /// <summary>Records the board's answer. What is recorded is never changed.</summary>
    public Problem? Answer(DecisionState answer, string why, DateOnly on, DateTimeOffset at, string by)
    {
        var problem = DecisionIsAnswered.Check(this)
            ?? OutcomeIsNotSaid.Check(answer)
            ?? OutcomeNeedsReason.Check(why)
            ?? AnsweredBeforeAsked.Check(this, on);
        if (problem is null)
        {
            (State, OutcomeText, DecidedOn, DecidedAt, DecidedBy) = (answer, why.Trim(), on, at, by);
        }

        return problem;
    }
}
