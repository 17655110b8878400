namespace Governance.Workstreams.Domain.Rag;

internal sealed record MilestoneFact(string Title, DateOnly Due, DateOnly? MetOn = null);

internal sealed record BlockerFact(string Text, bool Critical, DateOnly OpenedOn);

/// <summary>What the RAG rule needs to know of an action, as a query projects it; facts dated after the day assessed are ignored.</summary>
internal sealed record ActionFacts
{
    public required string Title { get; init; }

    /// <summary>Null counts as started: leaving the date out must not hide an action.</summary>
    public DateOnly? Start { get; init; }

    public DateOnly? BaselineDue { get; init; }

    public DateOnly? CurrentDue { get; init; }

    public string? DueAsStated { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public bool ImpactEvidenceRecorded { get; init; }

    /// <summary>Closed without completing.</summary>
    public DateOnly? ClosedOn { get; init; }

    public string? ClosedReason { get; init; }

    public DateOnly? Forecast { get; init; }

    public int Percent { get; init; }

    public bool Critical { get; init; }

    public IReadOnlyList<MilestoneFact> Milestones { get; init; } = [];

    public IReadOnlyList<BlockerFact> OpenBlockers { get; init; } = [];

    /// <summary>Day in London on which the last submitted or accepted update was submitted; a draft or a returned update is none.</summary>
    public DateOnly? LastUpdateOn { get; init; }

    public bool OwnerMissing { get; init; }
}
