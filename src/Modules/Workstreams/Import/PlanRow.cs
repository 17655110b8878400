using Governance.Platform.Dates;
using Governance.Platform.Rag;

namespace Governance.Workstreams.Import;

/// <summary>One action as the plan states it. Texts are trimmed and keep their line breaks; null means not stated.</summary>
internal sealed record PlanRow(string Sheet, int Row, string Title)
{
    public string? Reference { get; init; }

    public string? Description { get; init; }

    public string? OwnerAsStated { get; init; }

    public string? PartnerAsStated { get; init; }

    public StatedDate? Start { get; init; }

    /// <summary>First promise; null when the plan has one due column only, which is <see cref="CurrentDue"/>.</summary>
    public StatedDate? BaselineDue { get; init; }

    public StatedDate? CurrentDue { get; init; }

    public StatedDate? Forecast { get; init; }

    public bool Critical { get; init; }

    /// <summary>Status in the plan's own words, when it has a column of words beside or instead of a RAG.</summary>
    public string? StatusAsStated { get; init; }

    /// <summary>RAG the plan claims, from word, letter or fill.</summary>
    public RagStatus? ClaimedRag { get; init; }

    /// <summary>0 to 100.</summary>
    public int? Percent { get; init; }

    public string? UpdateText { get; init; }

    public string? SuccessMeasure { get; init; }

    public IReadOnlyList<PlanMilestone> Milestones { get; init; } = [];

    public string? Blockers { get; init; }

    public StatedDate? CompletedOn { get; init; }

    public string? ImpactEvidence { get; init; }

    /// <summary>Words for the due date, when they have a column beside the date.</summary>
    public string? DueAsStated { get; init; }

    public bool? OnPlan { get; init; }

    public string? ClaimReason { get; init; }

    public StatedDate? ClosedOn { get; init; }

    public string? ClosedReason { get; init; }

    public string? Theme { get; init; }

    /// <summary>Priority sub-heading the row stood under.</summary>
    public string? Section { get; init; }

    /// <summary>The notes column, then unmapped columns as "Heading: value", what was not understood, and comments.</summary>
    public string? Notes { get; init; }
}

/// <summary>A milestone written as <c>Title — 3 October 2026</c>, with <c>(was 1 September 2026)</c> after it when its date was moved and <c>(done 5 October 2026)</c> when done.</summary>
internal sealed record PlanMilestone(string Title, StatedDate? Due)
{
    public StatedDate? CompletedOn { get; init; }

    /// <summary>The date first planned, when the text names it.</summary>
    public StatedDate? BaselineDue { get; init; }
}
