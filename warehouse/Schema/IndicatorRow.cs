namespace Governance.Warehouse.Schema;

/// <summary>One indicator, by the definition in force on the day of the build.</summary>
public sealed class IndicatorRow : BuildRow
{
    /// <summary>Its id; unique in a build.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>Such as <c>c</c> or <c>plans-20-weeks</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Heading it stands under, or empty.</summary>
    public required string Heading { get; init; }

    /// <summary><c>Education</c>, <c>Health</c> or <c>Care</c>.</summary>
    public required string ServiceArea { get; init; }

    /// <summary>Role of its owner.</summary>
    public required string OwnerRole { get; init; }

    /// <summary>What a value counts in: <c>Percent</c>, <c>Number</c>, <c>Rate</c>, <c>Pounds</c>, <c>Index</c> or <c>Points</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>For a rate, per how many; otherwise 1.</summary>
    public required int Per { get; init; }

    /// <summary><c>Higher</c>, <c>Lower</c> or <c>Context</c>.</summary>
    public required string Polarity { get; init; }

    /// <summary>Version of the definition in force.</summary>
    public required int Definition { get; init; }

    /// <summary>False once it is no longer collected.</summary>
    public required bool IsLive { get; init; }
}
