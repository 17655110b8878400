namespace Governance.Workstreams.Import;

/// <summary>What the reader needs to know beside the file.</summary>
/// <param name="Today">Used where a text leaves the year out; every such use is said.</param>
internal sealed record PlanReadOptions(DateOnly Today)
{
    /// <summary>Sheet to read; the best-looking visible one when null.</summary>
    public string? Sheet { get; init; }

    /// <summary>Day that "within 6 months" counts from; without it such a date stays unresolved.</summary>
    public DateOnly? AnchorDate { get; init; }

    public int FinancialYearStartMonth { get; init; } = 4;

    /// <summary>Field per column letter ("D") or heading, over guess and saved mapping; null means the notes.</summary>
    public IReadOnlyDictionary<string, TargetField?> Overrides { get; init; } = new Dictionary<string, TargetField?>(StringComparer.Ordinal);

    /// <summary>A longer action text is cut to a title; all of it goes to the description.</summary>
    public int TitleLength { get; init; } = 200;
}
