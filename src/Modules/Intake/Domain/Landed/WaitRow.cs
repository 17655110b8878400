namespace Governance.Intake.Domain.Landed;

/// <summary>One child waiting for a health service.</summary>
internal sealed class WaitRow : LandedChildRow
{
    /// <summary>Service: SLT, OT, PHYSIO, CAMHS, ASD and so on.</summary>
    public required string Service { get; init; }

    /// <summary>Code of the integrated care board.</summary>
    public string? Commissioner { get; init; }

    /// <summary>Referral received.</summary>
    public required DateOnly ReferredOn { get; init; }

    /// <summary>First contact; empty while waiting.</summary>
    public DateOnly? FirstSeenOn { get; init; }

    /// <summary>Referral closed without contact.</summary>
    public DateOnly? ClosedOn { get; init; }
}
