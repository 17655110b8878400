namespace Governance.Warehouse.Schema;

/// <summary>One partner organisation.</summary>
public sealed class OrganisationRow : BuildRow
{
    /// <summary>Its id; unique in a build.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Name for tables, such as <c>ICB</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>Sector, such as <c>Health</c>.</summary>
    public required string Sector { get; init; }
}
