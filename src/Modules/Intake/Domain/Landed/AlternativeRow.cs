namespace Governance.Intake.Domain.Landed;

/// <summary>One placement in alternative provision.</summary>
internal sealed class AlternativeRow : LandedChildRow
{
    /// <summary>URN of the provider.</summary>
    public int? Urn { get; init; }

    /// <summary>UKPRN of the provider.</summary>
    public int? Ukprn { get; init; }

    /// <summary>Code of an unregistered setting.</summary>
    public string? SettingType { get; init; }

    /// <summary>Type of provision, such as <c>pupil-referral-unit</c>; of a registered setting of unknown type <c>registered</c>.</summary>
    public required string Setting { get; init; }

    /// <summary>Primary reason for the placement.</summary>
    public required string Reason { get; init; }

    /// <summary>Code of SEN provision.</summary>
    public required string Provision { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Sessions a week; ten is full time.</summary>
    public required int SessionsAWeek { get; init; }

    /// <summary>An individual intervention plan is in place.</summary>
    public required bool HasPlan { get; init; }
}
