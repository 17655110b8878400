namespace Governance.Warehouse.Schema;

/// <summary>One action of a workstream's plan: what does not change from night to night.</summary>
public sealed class ActionRow : BuildRow
{
    /// <summary>Its id; unique in a build.</summary>
    public required Guid ActionId { get; init; }

    /// <summary>The workstream it belongs to.</summary>
    public required Guid WorkstreamId { get; init; }

    /// <summary>Its reference in the plan.</summary>
    public required string Reference { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Priority or heading it stands under.</summary>
    public required string Section { get; init; }

    /// <summary>Role of its owner, or empty.</summary>
    public required string OwnerRole { get; init; }

    /// <summary>The partner organisation, or null.</summary>
    public required Guid? OrganisationId { get; init; }

    /// <summary>The partner as the plan names it, or empty.</summary>
    public required string PartnerName { get; init; }

    /// <summary>True when it is marked critical.</summary>
    public required bool IsCritical { get; init; }

    /// <summary>True when it is drawn on the plan on a page.</summary>
    public required bool IsOnPlan { get; init; }

    /// <summary>Start date, or null.</summary>
    public required DateOnly? StartsOn { get; init; }

    /// <summary>Due date in the words of whoever set it.</summary>
    public required string DueAsStated { get; init; }
}
