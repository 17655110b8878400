namespace Governance.Warehouse.Schema;

/// <summary>One place: the local area, an area group of it, England, its region, or a statistical neighbour.</summary>
public sealed class AreaRow : BuildRow
{
    /// <summary>Its code; unique in a build.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary><c>LocalAuthority</c>, <c>AreaGroup</c>, <c>Regional</c> or <c>National</c>.</summary>
    public required string Level { get; init; }

    /// <summary>True for the local area itself.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>True for a statistical neighbour on the day of the build.</summary>
    public required bool IsNeighbour { get; init; }
}

/// <summary>One type of need.</summary>
public sealed class NeedRow : BuildRow
{
    /// <summary>The Department's code, such as <c>ASD</c>; unique in a build.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }
}

/// <summary>One phase, by age.</summary>
public sealed class PhaseRow : BuildRow
{
    /// <summary>Such as <c>primary</c>; unique in a build.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Place in order, from 1.</summary>
    public required int Place { get; init; }
}

/// <summary>One cohort, by SEN provision.</summary>
public sealed class CohortRow : BuildRow
{
    /// <summary>Such as <c>plan</c>; unique in a build.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }
}

/// <summary>One kind of setting.</summary>
public sealed class SettingRow : BuildRow
{
    /// <summary>Such as <c>special</c>; unique in a build.</summary>
    public required string Key { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }
}
