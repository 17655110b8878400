namespace Governance.Intake.Domain.Landed;

/// <summary>One request for an assessment and what came of it.</summary>
internal sealed class RequestRow : LandedChildRow
{
    /// <summary>The sender's id of the request.</summary>
    public required string RequestId { get; init; }

    /// <summary>Request received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Who asked.</summary>
    public string? Source { get; init; }

    /// <summary>Code of the decision whether to assess.</summary>
    public required string Outcome { get; init; }

    /// <summary>Day the requester was told.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Code of the decision whether to issue.</summary>
    public string? AssessmentOutcome { get; init; }

    /// <summary>Day the plan was issued, or refusal notified.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>Mediation about this request or assessment.</summary>
    public required bool Mediated { get; init; }

    /// <summary>Appeal about this request or assessment.</summary>
    public required bool Appealed { get; init; }

    /// <summary>An exception to the 20 weeks applies.</summary>
    public required bool Excepted { get; init; }
}
