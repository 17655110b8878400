namespace Governance.Intake.Domain.Landed;

/// <summary>One suspension or permanent exclusion.</summary>
internal sealed class ExclusionRow : LandedChildRow
{
    /// <summary>URN of the school.</summary>
    public int? Urn { get; init; }

    /// <summary>Code: PERM, SUSP or LNCH.</summary>
    public required string Category { get; init; }

    /// <summary>Code of the first reason.</summary>
    public required string Reason { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Sessions missed; none for a permanent exclusion.</summary>
    public int? Sessions { get; init; }

    /// <summary>Code of SEN provision.</summary>
    public required string Provision { get; init; }
}
