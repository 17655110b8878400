namespace Governance.Intake.Domain.Landed;

/// <summary>One child's home-to-school transport.</summary>
internal sealed class TransportRow : LandedChildRow
{
    /// <summary>Mode: taxi, minibus, bus pass, mileage, travel training, other.</summary>
    public required string Mode { get; init; }

    /// <summary>URN of the destination.</summary>
    public int? Urn { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Cost in pence a year.</summary>
    public required long AnnualPence { get; init; }

    /// <summary>Distance one way in metres.</summary>
    public int? MetresOneWay { get; init; }

    /// <summary>Shared with other children.</summary>
    public required bool Shared { get; init; }

    /// <summary>With a passenger assistant.</summary>
    public required bool PassengerAssistant { get; init; }
}
