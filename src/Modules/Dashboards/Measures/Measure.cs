using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Measures;

/// <summary>Rows of the dashboard, in their order.</summary>
internal enum MeasureGroup
{
    Outcomes,
    Experiences,
    Identification,
    Finance,
    AlternativeProvision,
    Delivery,
    DataQuality,
}

/// <summary>What values of a measure count in.</summary>
internal enum MeasureUnit
{
    Percent,
    Count,
    Pounds,
    Points,
    Index,
    Rate,
}

/// <summary>A kind of setting that a measure is told by.</summary>
/// <param name="Figure">Key of its released figure.</param>
/// <param name="Name">Its name.</param>
internal sealed record SettingPart(string Figure, string Name);

/// <summary>Something the dashboard shows: which released figure, in which words, with which limits.</summary>
internal sealed record Measure
{
    public required string Key { get; init; }

    public required MeasureGroup Group { get; init; }

    public required string Name { get; init; }

    /// <summary>Key of the released figure, where it is not its own; that of an indicator too, where there is one.</summary>
    public string Figure { get => field.Length > 0 ? field : Key; init; } = "";

    public required MeasureUnit Unit { get; init; }

    /// <summary>What stands after the number, such as <c>plans</c>.</summary>
    public string UnitWords { get; init; } = "";

    public int Decimals { get; init; }

    /// <summary>For a rate, for how many.</summary>
    public int Per { get; init; } = 1;

    /// <summary>Bands it is told by, those it is fixed to left out; none for a measure of the whole area.</summary>
    public IReadOnlyList<FigureBand> By { get; init; } = [];

    /// <summary>Kinds of setting it is told by; what they leave out is not told.</summary>
    public IReadOnlyList<SettingPart> Settings { get; init; } = [];

    /// <summary>Bands that may be chosen beside a kind of setting.</summary>
    public IReadOnlyList<FigureBand> SettingsBy { get; init; } = [];

    /// <summary>Bands that make it what it is, such as the cohort <c>support</c>.</summary>
    public FigureFilter Fixed { get; init; } = new();

    /// <summary>The cohort it is of while no other is chosen, or empty for all.</summary>
    public string UsualCohort { get; init; } = "";

    /// <summary>Kinds of extracts it is made from.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>What a value says, with <c>{0}</c> for it.</summary>
    public required string Says { get; init; }

    public string Definition { get; init; } = "";

    public string Caveat { get; init; } = "";

    /// <summary>Why others are compared with care, or empty.</summary>
    public string Compare { get; init; } = "";

    /// <summary>True for what is made from released figures, which alone are in a release.</summary>
    public bool IsReleased => Group is not (MeasureGroup.Delivery or MeasureGroup.DataQuality);
}
