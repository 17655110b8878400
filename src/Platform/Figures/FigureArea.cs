namespace Governance.Platform.Figures;

/// <summary>Levels of place a figure is published for.</summary>
public enum AreaLevel
{
    /// <summary>England.</summary>
    National,

    /// <summary>One of the nine regions.</summary>
    Regional,

    /// <summary>A local authority.</summary>
    LocalAuthority,

    /// <summary>An area group inside the local authority, such as a DSPL area. Published under the Department's level <c>Planning area</c>.</summary>
    AreaGroup,

    /// <summary>Any other level of the Department's list, kept as published.</summary>
    Other,
}

/// <summary>A place a figure is for.</summary>
/// <param name="Level">Its level.</param>
/// <param name="Code">Its lasting code: <c>E92000001</c>, <c>E12000006</c>, the local authority's 9-character code, or the key of an area group, such as <c>dspl-3</c>. Empty for a place that had none.</param>
/// <param name="Name">Its name.</param>
public sealed record FigureArea(AreaLevel Level, string Code, string Name)
{
    /// <summary>England.</summary>
    public static readonly FigureArea England = new(AreaLevel.National, "E92000001", "England");
}
