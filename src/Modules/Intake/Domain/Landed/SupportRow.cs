namespace Governance.Intake.Domain.Landed;

/// <summary>One pupil with special educational needs at a census.</summary>
internal sealed class SupportRow : LandedChildRow
{
    /// <summary>The census day.</summary>
    public required DateOnly CensusOn { get; init; }

    /// <summary>URN of the school.</summary>
    public int? Urn { get; init; }

    /// <summary>Area group the school lies in.</summary>
    public string? SchoolGroup { get; init; }

    /// <summary>Code of SEN provision: K or E, or N where the school reports all pupils.</summary>
    public required string Provision { get; init; }

    /// <summary>Code of the primary need.</summary>
    public string? PrimaryNeed { get; init; }

    /// <summary>National curriculum year.</summary>
    public string? YearGroup { get; init; }

    /// <summary>Pupil premium.</summary>
    public required bool Disadvantaged { get; init; }
}
