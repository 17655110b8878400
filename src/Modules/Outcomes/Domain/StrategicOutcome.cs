using Governance.Platform.Data;

namespace Governance.Outcomes.Domain;

/// <summary>An outcome of the strategy, with what other evidence speaks of it besides indicators.</summary>
internal sealed class StrategicOutcome : Entity
{
    public required int Number { get; init; }

    public required string Title { get; set; }

    public string OtherEvidence { get; set; } = "";
}

/// <summary>An indicator serves an outcome; one may serve several.</summary>
internal sealed class Serving : Entity
{
    public required Guid OutcomeId { get; init; }

    public required Guid IndicatorId { get; init; }
}
