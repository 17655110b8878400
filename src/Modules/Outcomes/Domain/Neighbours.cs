using Governance.Platform.Data;

namespace Governance.Outcomes.Domain;

/// <summary>A dated set of local authorities this one is compared with.</summary>
internal sealed class NeighbourSet : Entity
{
    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day it is in force, or null.</summary>
    public DateOnly? To { get; set; }

    public required string Source { get; init; }

    public List<NeighbourMember> Members { get; init; } = [];

    /// <summary>The set in force on a day, first.</summary>
    public static IQueryable<NeighbourSet> On(IQueryable<NeighbourSet> sets, DateOnly day) =>
        sets.Where(s => s.From <= day && (s.To == null || s.To >= day)).OrderByDescending(s => s.From);
}

/// <summary>A local authority in a set.</summary>
internal sealed class NeighbourMember
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid SetId { get; init; }

    /// <summary>Its 9-character code.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }
}
