namespace Governance.Intake.Domain.Landed;

/// <summary>One personal budget.</summary>
internal sealed class PersonalBudgetRow : LandedChildRow
{
    /// <summary>Agreed.</summary>
    public required DateOnly AgreedOn { get; init; }

    /// <summary>Ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Organised arrangements.</summary>
    public required bool Organised { get; init; }

    /// <summary>Direct payment.</summary>
    public required bool DirectPayment { get; init; }

    /// <summary>Education, pence a year.</summary>
    public required long EducationPence { get; init; }

    /// <summary>Social care, pence a year.</summary>
    public required long CarePence { get; init; }

    /// <summary>Health, pence a year.</summary>
    public required long HealthPence { get; init; }

    /// <summary>Last review.</summary>
    public DateOnly? ReviewedOn { get; init; }
}
