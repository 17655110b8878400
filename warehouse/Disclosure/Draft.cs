namespace Governance.Warehouse.Disclosure;

/// <summary>One item of a hierarchy.</summary>
/// <param name="Key">Its key, unique in the hierarchy; no <c>|</c>.</param>
/// <param name="Parent">Key of the item it is part of; null for the total.</param>
public sealed record HierarchyItem(string Key, string? Parent);

/// <summary>A dimension: one total, its parts, their parts. The children of an item make up the whole of it.</summary>
/// <param name="Key">Such as <c>area</c>.</param>
/// <param name="Items">The total first, and every item after its parent.</param>
public sealed record Hierarchy(string Key, IReadOnlyList<HierarchyItem> Items)
{
    /// <summary>A total and its parts.</summary>
    public static Hierarchy Flat(string key, string total, params IEnumerable<string> parts) =>
        new(key, [new(total, null), .. parts.Select(p => new HierarchyItem(p, total))]);
}

/// <summary>What a measure counts.</summary>
public enum MeasureKind
{
    /// <summary>Children, plans or other things counted, whole and not negative.</summary>
    Count,

    /// <summary>An amount added up over a count, such as days waited or pence; whole and not negative.</summary>
    Sum,
}

/// <summary>A measure.</summary>
/// <param name="Key">Its key; no <c>|</c>.</param>
/// <param name="Kind">Count or sum.</param>
/// <param name="Over">For a sum, the count it is added up over.</param>
public sealed record DraftMeasure(string Key, MeasureKind Kind = MeasureKind.Count, string? Over = null);

/// <summary>Parts of a count that share no child. What is left of the whole is protected like a part.</summary>
/// <param name="Whole">Key of the whole.</param>
/// <param name="Parts">Keys of the parts, all in the same tables. A measure is part of one whole at most; overlapping parts go in splits of their own.</param>
public sealed record DraftSplit(string Whole, IReadOnlyList<string> Parts)
{
    /// <summary>A name for what is left, so that a later split can divide it; null where none does. It is never told.</summary>
    public string? Rest { get; init; }

    /// <summary>Whether a measure, or what is left of one, is divided off here.</summary>
    internal bool Holds(string key) => Parts.Contains(key) || Rest == key;
}

/// <summary>A figure worked out of two others at the same place.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Numerator">A count, or a sum for an average.</param>
/// <param name="Denominator">A count.</param>
/// <param name="Scale">100 for a percentage, 1 for an average.</param>
/// <param name="Decimals">Decimals shown.</param>
public sealed record DraftRate(string Key, string Numerator, string Denominator, decimal Scale, int Decimals)
{
    /// <summary>Whether the numerator is a part of the denominator, so that it gives away the others. Said of every percentage of children.</summary>
    public bool IsShare { get; init; } = Scale == 100;
}

/// <summary>A complete table: a figure for every combination of the items of its dimensions.</summary>
/// <param name="Dimensions">Keys of its dimensions; the others stand at their totals.</param>
/// <param name="Measures">Keys of its measures.</param>
public sealed record DraftTable(IReadOnlyList<string> Dimensions, IReadOnlyList<string> Measures);

/// <summary>Names one figure of a period; equal in every table that shows it and in every release.</summary>
/// <param name="Measure">Key of the measure or rate.</param>
/// <param name="Place">Item of each dimension of the draft, joined by <c>|</c>.</param>
public readonly record struct FigureKey(string Measure, string Place)
{
    /// <summary>From items in the order of the draft's dimensions.</summary>
    public static FigureKey Of(string measure, params IEnumerable<string> items) => new(measure, string.Join('|', items));
}

/// <summary>A figure before disclosure control.</summary>
/// <param name="Key">Which.</param>
/// <param name="Value">Children, days or pence.</param>
public readonly record struct DraftFigure(FigureKey Key, long Value);

/// <summary>Everything one audience is to be told of one period. Periods share nothing; where a year and its months are both told, months are a dimension.</summary>
/// <param name="Dimensions">All dimensions, in the order of <see cref="FigureKey.Place"/>.</param>
/// <param name="Measures">All measures.</param>
/// <param name="Splits">Wholes and their parts; a rest is named before it is divided.</param>
/// <param name="Rates">Percentages and averages, given wherever both of their figures are.</param>
/// <param name="Tables">Which combinations are told.</param>
/// <param name="Figures">Their values, each once although several tables show it.</param>
public sealed record DraftRelease(
    IReadOnlyList<Hierarchy> Dimensions,
    IReadOnlyList<DraftMeasure> Measures,
    IReadOnlyList<DraftSplit> Splits,
    IReadOnlyList<DraftRate> Rates,
    IReadOnlyList<DraftTable> Tables,
    IReadOnlyList<DraftFigure> Figures);
