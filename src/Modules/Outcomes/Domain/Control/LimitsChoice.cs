using Governance.Platform.Data;

namespace Governance.Outcomes.Domain.Control;

/// <summary>A version of what limits are set from: a period somebody chose, or the rule again. Never changed, only followed.</summary>
internal sealed class LimitsChoice : Entity
{
    public required Guid IndicatorId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The day it was chosen; charts as known before it do not follow it.</summary>
    public required DateOnly SetOn { get; init; }

    /// <summary>Role of whoever chose it.</summary>
    public required string SetBy { get; init; }

    /// <summary>First day of the first period limits are set from; null for the rule.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day of the last such period; null for the rule.</summary>
    public DateOnly? Last { get; init; }

    public required string Why { get; init; }

    public bool IsByHand => First is not null;

    public bool Holds(DateOnly from, DateOnly to) => from >= First && to <= Last;
}
