using Governance.Platform.Data;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Workstreams.Domain;

internal sealed class Workstream : Entity
{
    public required int Number { get; init; }

    public required string Key { get; init; }

    public required string Title { get; set; }

    public Guid? LeadAccountId { get; set; }

    public string LeadRole { get; set; } = "";

    public string SponsorRole { get; set; } = "";

    public Guid? SponsorAccountId { get; set; }

    public Guid? OrganisationId { get; set; }

    public Guid BoardId { get; set; }

    public string BoardName { get; set; } = "";

    public string WorkingGroup { get; set; } = "";

    public string Representatives { get; set; } = "";

    public string IntendedOutcomes { get; set; } = "";

    public string Activities { get; set; } = "";

    public string Timescales { get; set; } = "";

    public List<string> Themes { get; set; } = [];

    /// <summary>Related to the strategy but governed by another board: listed, never rolled up.</summary>
    public bool GovernedElsewhere { get; set; }

    public string GovernedNote { get; set; } = "";

    [Derived]
    public RagStatus Status { get; private set; } = RagStatus.NotStarted;

    [Derived]
    public List<string> Drivers { get; private set; } = [];

    [Derived]
    public DateOnly? AssessedOn { get; private set; }

    /// <summary>Counts assessments, so that two made at once from different facts cannot both stand.</summary>
    [Derived]
    public int Assessments { get; private set; }

    public RagStatus? Claimed { get; private set; }

    public string ClaimReason { get; private set; } = "";

    public DateTimeOffset? ClaimedAt { get; private set; }

    public void Assess(Assessment assessment, DateOnly on) => (Status, Drivers, AssessedOn, Assessments) =
        (assessment.Status, [.. assessment.Drivers.Select(d => d.Sentence)], on, Assessments + 1);

    public void Claim(RagStatus? status, string reason, DateTimeOffset at) =>
        (Claimed, ClaimReason, ClaimedAt) = (status, status is null ? "" : reason, status is null ? null : at);
}
