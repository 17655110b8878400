using Governance.Platform.Data;

namespace Governance.Workstreams.Domain;

internal sealed class Strategy : Entity
{
    public required string Title { get; set; }

    public required DateOnly From { get; set; }

    public required DateOnly To { get; set; }
}

/// <summary>A cross-cutting theme that every workstream should act on.</summary>
internal sealed class Theme : Entity
{
    public required string Key { get; init; }

    public required string Title { get; set; }
}

/// <summary>One version of the RAG rule and of when periods close; never edited, only followed by the next.</summary>
internal sealed class RagRuleVersion : Entity
{
    public required int Number { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The figures of the RAG rule as JSON.</summary>
    public required string Rule { get; init; }

    /// <summary>When periods close, as JSON.</summary>
    public string CutOff { get; init; } = "{}";

    public string Why { get; init; } = "";
}

/// <summary>How one partner's plan columns were understood the last time, by heading.</summary>
internal sealed class SavedMapping : Entity
{
    public Guid? OrganisationId { get; init; }

    public Guid WorkstreamId { get; init; }

    public required string Mapping { get; set; }
}
