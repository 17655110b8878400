using Governance.Partnership.Domain.Rules;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Disputes;

/// <summary>How far a dispute has come. The order is the order of the steps; the last two end it.</summary>
internal enum DisputeStage
{
    Raised,
    OfficersNegotiation,
    ExecutiveLeads,
    IndependentMediation,
    Resolved,
    Withdrawn,
}

/// <summary>Two partners who do not agree who provides or pays, and how they come to an end of it.</summary>
internal sealed class Dispute : Entity
{
    public required int Number { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; set; }

    /// <summary>What it is about, Markdown. No child's data.</summary>
    public required string Detail { get; set; }

    public required Guid RaisedById { get; init; }

    public required Guid AgainstId { get; init; }

    public required DateOnly RaisedOn { get; init; }

    public DisputeStage Stage { get; private set; }

    /// <summary>First day of the stage it is in.</summary>
    public DateOnly StageFrom { get; private set; }

    /// <summary>Last day to leave the stage; null once it is over.</summary>
    public DateOnly? Deadline { get; private set; }

    public string Outcome { get; private set; } = "";

    public bool IsOver => Stage is DisputeStage.Resolved or DisputeStage.Withdrawn;

    public static string ReferenceFor(int number) => FormattableString.Invariant($"DP-{number:00}");

    public bool IsOverdue(DateOnly today) => Deadline < today;

    /// <summary>Enters the first stage.</summary>
    public DisputeStep Raise(StageLimits limits, WorkingDays days, DateTimeOffset at, string by) => Enter(DisputeStage.Raised, RaisedOn, Detail, limits, days, at, by);

    /// <summary>Goes on to a later stage, or ends.</summary>
    /// <returns>The step for the history, or why not.</returns>
    public Result<DisputeStep> Move(DisputeStage stage, DateOnly on, string note, StageLimits limits, WorkingDays days, DateTimeOffset at, string by)
    {
        if ((DisputeIsOver.Check(this) ?? StageGoesBack.Check(Stage, stage) ?? StageBeforeTheLast.Check(this, on) ?? StageNeedsWords.Check(stage, note)) is { } problem)
        {
            return problem;
        }

        var step = Enter(stage, on, note.Trim(), limits, days, at, by);
        Outcome = IsOver ? step.Note : "";
        return step;
    }

    private DisputeStep Enter(DisputeStage stage, DateOnly on, string note, StageLimits limits, WorkingDays days, DateTimeOffset at, string by)
    {
        (Stage, StageFrom) = (stage, on);
        Deadline = limits.For(stage) is { } count ? days.After(on, count) : null;
        return new() { DisputeId = Id, Stage = stage, On = on, Deadline = Deadline, Note = note, At = at, By = by };
    }
}

/// <summary>A stage as it was entered, with the deadline it had. Never changed.</summary>
internal sealed class DisputeStep
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid DisputeId { get; init; }

    public required DisputeStage Stage { get; init; }

    public required DateOnly On { get; init; }

    public DateOnly? Deadline { get; init; }

    public string Note { get; init; } = "";

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }
}
