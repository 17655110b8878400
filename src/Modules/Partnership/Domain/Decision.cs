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

    /// <summary>Agreed by a meeting without a quorum: nothing follows from it until a later one ratifies it.</summary>
    ToBeRatified,

    NotRatified,
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

    /// <summary>What else could be done, Markdown.</summary>
    public string Options { get; init; } = "";

    /// <summary>The paper that asks for it, Markdown.</summary>
    public string Paper { get; init; } = "";

    /// <summary>Who holds the power.</summary>
    public required string Power { get; init; }

    /// <summary>Who the power comes from, when it is delegated.</summary>
    public string DelegatedFrom { get; init; } = "";

    /// <summary>The earlier decision that this one replaces once it is agreed.</summary>
    public Guid? SupersedesId { get; init; }

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

    /// <summary>When the minutes that hold it were agreed. From then on the database itself refuses to change what is recorded.</summary>
    public DateOnly? MinutedOn { get; private set; }

    /// <summary>The board's word is in: later acts may ratify or replace it.</summary>
    public bool IsAnswered => State != DecisionState.Asked;

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

    /// <summary>Records the board's answer.</summary>
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

    /// <summary>Puts the words of the outcome right, until the minutes are agreed. The audit keeps both.</summary>
    public Problem? Correct(string why)
    {
        var problem = DecisionIsMinuted.Check(this) ?? NothingToCorrect.Check(this) ?? OutcomeNeedsReason.Check(why);
        if (problem is null)
        {
            OutcomeText = why.Trim();
        }

        return problem;
    }

    /// <summary>Records what a later meeting made of it.</summary>
    public Result<Ratification> Ratify(Meeting at, bool ratified, string why, DateTimeOffset now, string by)
    {
        if ((NothingToRatify.Check(this) ?? RatifiedByALaterMeeting.Check(this, at) ?? OutcomeNeedsReason.Check(why)) is { } problem)
        {
            return problem;
        }

        State = ratified ? DecisionState.Agreed : DecisionState.NotRatified;
        return new Ratification { DecisionId = Id, MeetingId = at.Id, Ratified = ratified, Why = why.Trim(), On = at.On, At = now, By = by };
    }

    /// <summary>The minutes that hold it are agreed.</summary>
    public void Minute(DateOnly on) => MinutedOn ??= on;
}
