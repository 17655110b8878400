namespace Governance.Intake.Domain.Landed;

/// <summary>Sessions of one pupil in one term.</summary>
internal sealed class AttendanceRow : LandedChildRow
{
    /// <summary>URN of the school.</summary>
    public int? Urn { get; init; }

    /// <summary>The academic year as six digits.</summary>
    public required string TermPeriod { get; init; }

    /// <summary>Autumn, Spring or Summer term.</summary>
    public required string Term { get; init; }

    /// <summary>Sessions possible.</summary>
    public required int Possible { get; init; }

    /// <summary>Sessions missed for any reason.</summary>
    public required int Missed { get; init; }

    /// <summary>Of those, unauthorised.</summary>
    public required int Unauthorised { get; init; }

    /// <summary>Code of SEN provision.</summary>
    public required string Provision { get; init; }
}
