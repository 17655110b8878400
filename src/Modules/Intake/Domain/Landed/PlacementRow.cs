namespace Governance.Intake.Domain.Landed;

/// <summary>One placement named in a plan.</summary>
internal sealed class PlacementRow : LandedChildRow
{
    /// <summary>URN of the setting.</summary>
    public int? Urn { get; init; }

    /// <summary>UKPRN of the provider.</summary>
    public int? Ukprn { get; init; }

    /// <summary>Code of a setting without a URN.</summary>
    public string? SenSetting { get; init; }

    /// <summary>1 the main placement, 2 the second.</summary>
    public required int Rank { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>In a SEN unit.</summary>
    public required bool Unit { get; init; }

    /// <summary>In resourced provision.</summary>
    public required bool Resourced { get; init; }

    /// <summary>Residential.</summary>
    public required bool Residential { get; init; }
}
