using Governance.Platform.Rag;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>What an owner says in the five-minute form.</summary>
internal sealed record UpdateFields
{
    public string Text { get; init; } = "";

    public int? Percent { get; init; }

    public DateOnly? Forecast { get; init; }

    /// <summary>Null for the computed status.</summary>
    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    /// <summary>The open blocker that the text is about; null for a new one.</summary>
    public Guid? BlockerId { get; init; }

    /// <summary>Empty closes the blocker.</summary>
    public string BlockerText { get; init; } = "";

    public bool BlockerCritical { get; init; }
}
