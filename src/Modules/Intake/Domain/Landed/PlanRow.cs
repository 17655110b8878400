namespace Governance.Intake.Domain.Landed;

/// <summary>One education, health and care plan.</summary>
internal sealed class PlanRow : LandedChildRow
{
    /// <summary>The sender's id of the plan.</summary>
    public required string PlanId { get; init; }

    /// <summary>Request received: the 20 weeks start.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>Decision whether to assess notified.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>Draft plan sent.</summary>
    public DateOnly? DraftedOn { get; init; }

    /// <summary>Final plan sent; empty while it is being made.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>An exception to the 20 weeks applies.</summary>
    public required bool Excepted { get; init; }

    /// <summary>Code of the primary need.</summary>
    public required string PrimaryNeed { get; init; }

    /// <summary>Code of the second need.</summary>
    public string? SecondaryNeed { get; init; }

    /// <summary>Kind of setting, worked out from URN and SEN setting: mainstream, special, alternative, further education, elsewhere, home.</summary>
    public required string Setting { get; init; }

    /// <summary>URN of the setting.</summary>
    public int? Urn { get; init; }

    /// <summary>Last annual review decision.</summary>
    public DateOnly? LastReviewedOn { get; init; }

    /// <summary>The plan ceased.</summary>
    public DateOnly? CeasedOn { get; init; }

    /// <summary>Code of the reason it ceased.</summary>
    public string? CeaseReason { get; init; }
}
