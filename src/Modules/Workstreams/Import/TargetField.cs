namespace Governance.Workstreams.Import;

/// <summary>What a column of a plan can hold. Saved by name in a partner's mapping.</summary>
internal enum TargetField
{
    Reference,
    Title,
    Description,
    Owner,
    Partner,
    Start,

    /// <summary>The only due date, or the first of two.</summary>
    Due,
    BaselineDue,
    CurrentDue,

    /// <summary>When the owner now expects to finish.</summary>
    Forecast,
    Priority,

    /// <summary>Red, amber or green, in words, letters or as a fill.</summary>
    Rag,

    /// <summary>A status in words that need not be a RAG.</summary>
    Status,
    Percent,
    Update,
    SuccessMeasure,
    Milestones,
    Blockers,
    Theme,

    /// <summary>The sub-heading an action stands under, when the plan has a column for it.</summary>
    Section,
    ImpactEvidence,
    CompletedOn,

    /// <summary>The due date in the words of whoever set it, beside a date.</summary>
    DueAsStated,

    /// <summary>Whether it is drawn on the plan on a page.</summary>
    OnPlan,

    /// <summary>Why the owner claims another RAG than the rule gives.</summary>
    ClaimReason,

    /// <summary>Day on which it was closed without completing.</summary>
    ClosedOn,
    ClosedReason,
    Notes,
}
