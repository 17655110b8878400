namespace Governance.Warehouse.Schema;

/// <summary>One workstream of the strategy.</summary>
public sealed class WorkstreamRow : BuildRow
{
    /// <summary>Its id; unique in a build.</summary>
    public required Guid WorkstreamId { get; init; }

    /// <summary>Its number in the strategy.</summary>
    public required int Number { get; init; }

    /// <summary>Slug, such as <c>autism</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Role of its lead.</summary>
    public required string LeadRole { get; init; }

    /// <summary>Role of its sponsor.</summary>
    public required string SponsorRole { get; init; }

    /// <summary>The board it answers to.</summary>
    public required string BoardName { get; init; }

    /// <summary>True when another board governs it: listed, never rolled up.</summary>
    public required bool GovernedElsewhere { get; init; }
}
