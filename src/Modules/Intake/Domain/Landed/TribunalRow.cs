namespace Governance.Intake.Domain.Landed;

/// <summary>One decision that was taken to mediation or appeal.</summary>
internal sealed class TribunalRow : LandedChildRow
{
    /// <summary>The sender's id of the case.</summary>
    public required string CaseId { get; init; }

    /// <summary>What was decided: refused to assess, refused to issue, contents, ceased, not amended, not re-assessed.</summary>
    public required string Decision { get; init; }

    /// <summary>Date of the decision letter.</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>Mediation adviser contacted.</summary>
    public DateOnly? AdvisedOn { get; init; }

    /// <summary>Mediation certificate.</summary>
    public DateOnly? CertifiedOn { get; init; }

    /// <summary>Mediation was held.</summary>
    public required bool Mediated { get; init; }

    /// <summary>Appeal registered.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>Conceded, withdrawn, upheld, dismissed or consent order.</summary>
    public string? Outcome { get; init; }

    /// <summary>Resolved before a hearing.</summary>
    public required bool BeforeHearing { get; init; }

    /// <summary>Date of the order.</summary>
    public DateOnly? OrderedOn { get; init; }

    /// <summary>Day the local authority must comply by.</summary>
    public DateOnly? ComplyBy { get; init; }
}
