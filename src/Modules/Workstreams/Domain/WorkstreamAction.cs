using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Domain;

internal sealed class WorkstreamAction : Entity
{
    public required Guid WorkstreamId { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; set; }

    public string Description { get; set; } = "";

    /// <summary>Priority of the strategy, or heading of the plan, that it stands under.</summary>
    public string Section { get; set; } = "";

    public Guid? OwnerAccountId { get; set; }

    public string OwnerRole { get; set; } = "";

    public Guid? OrganisationId { get; set; }

    public string PartnerName { get; set; } = "";

    public DateOnly? Start { get; set; }

    public DateOnly? BaselineDue { get; set; }

    public DateOnly? CurrentDue { get; set; }

    /// <summary>The date in the words of whoever set it: <c>end of 2024</c>.</summary>
    public string DueAsStated { get; set; } = "";

    public bool Critical { get; set; }

    /// <summary>Drawn on the plan on a page.</summary>
    public bool OnPlan { get; set; }

    public string SuccessMeasure { get; set; } = "";

    public List<string> Themes { get; set; } = [];

    public string Notes { get; set; } = "";

    public DateOnly? CompletedOn { get; set; }

    public string ImpactEvidence { get; set; } = "";

    public DateOnly? ClosedOn { get; set; }

    public string ClosedReason { get; set; } = "";

    /// <summary>From the last update submitted or accepted.</summary>
    public int? Percent { get; set; }

    public DateOnly? Forecast { get; set; }

    public RagStatus? Claimed { get; set; }

    public string ClaimReason { get; set; } = "";

    public DateOnly? LastUpdateOn { get; set; }

    public string LastUpdateText { get; set; } = "";

    [Derived]
    public RagStatus Status { get; private set; } = RagStatus.NotStarted;

    /// <summary>Sentences of the drivers, most serious first.</summary>
    [Derived]
    public List<string> Drivers { get; private set; } = [];

    /// <summary>Codes of the drivers in their order, then of the lesser ones that did not decide the status.</summary>
    [Derived]
    public List<string> DriverCodes { get; private set; } = [];

    [Derived]
    public DateOnly? AssessedOn { get; private set; }

    /// <summary>Counts assessments, so that two made at once from different facts cannot both stand.</summary>
    [Derived]
    public int Assessments { get; private set; }

    public List<Milestone> Milestones { get; init; } = [];

    public List<Blocker> Blockers { get; init; } = [];

    public int? SlipDays => CurrentDue is { } due && BaselineDue is { } baseline ? due.DayNumber - baseline.DayNumber : null;

    public void Assess(Assessment assessment, DateOnly on)
    {
        (Status, AssessedOn, Assessments) = (assessment.Status, on, Assessments + 1);
        Drivers = [.. assessment.Drivers.Select(d => d.Sentence)];
        DriverCodes = [.. assessment.Drivers.Concat(assessment.Also).Select(d => d.Code)];
    }
}
