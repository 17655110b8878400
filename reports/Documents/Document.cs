namespace Governance.Reports.Documents;

/// <summary>One report as data. Word, Excel and HTML are all rendered from this object, so they cannot disagree.</summary>
public sealed record Document
{
    /// <summary>What the report is, such as <c>Board pack</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Which one it is, such as <c>SEND Executive Board, 17 November 2026</c>.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The local area or organisation it speaks for.</summary>
    public required string Area { get; init; }

    /// <summary>Draft or issued, and which; shown on every page.</summary>
    public required Mark Mark { get; init; }

    /// <summary>Protective marking as the partnership words it, such as <c>Official</c>; shown on every page.</summary>
    public required string ProtectiveMarking { get; init; }

    /// <summary>Version as shown, such as <c>1.0</c>.</summary>
    public required string Version { get; init; }

    /// <summary>What the figures run to, in words, such as <c>31 October 2026</c>; shown on every page.</summary>
    public required string DataDate { get; init; }

    /// <summary>Which nightly build the figures come from, in words.</summary>
    public required string BuildId { get; init; }

    /// <summary>When it was issued; null in a draft.</summary>
    public DateTimeOffset? IssuedAt { get; init; }

    /// <summary>The content, in reading order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}

/// <summary>Whether a document may still change.</summary>
public enum MarkKind
{
    /// <summary>May change.</summary>
    Draft,

    /// <summary>Frozen.</summary>
    Issued,
}

/// <summary>Draft or issued, with its number.</summary>
/// <param name="Kind">Draft or issued.</param>
/// <param name="Number">From 1.</param>
public sealed record Mark(MarkKind Kind, int Number)
{
    /// <summary>As shown, such as <c>Draft 2</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{(Kind == MarkKind.Draft ? "Draft" : "Issued")} {Number}");
}

/// <summary>A heading and what stands under it.</summary>
/// <param name="Id">Kebab-case name, unique in the document; the anchor in HTML and the bookmark in Word.</param>
/// <param name="Heading">Heading in sentence case.</param>
/// <param name="Level">Heading level, 1 to 3.</param>
/// <param name="Blocks">The content, in reading order.</param>
public sealed record Section(string Id, string Heading, int Level, IReadOnlyList<Block> Blocks)
{
    /// <summary>True when its tables need a landscape page in Word.</summary>
    public bool Wide { get; init; }
}
