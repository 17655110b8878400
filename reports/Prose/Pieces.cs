namespace Governance.Reports.Prose;

/// <summary>What a line of a person's Markdown is.</summary>
internal enum LineKind
{
    Paragraph,
    Heading,
    Bullet,
    Number,
    Quote,
    Code,
}

/// <summary>A run of characters that look the same.</summary>
internal sealed record Span(string Text, bool Strong = false, bool Emphasis = false, bool Code = false, string? Url = null);

/// <summary>A block of a person's Markdown, flattened so that Word and Excel need no tree.</summary>
internal abstract record Piece;

/// <summary>One paragraph, heading or list entry.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Depth">Nesting from 0; the level for a heading, from 1.</param>
/// <param name="List">Which list of the text it belongs to, from 1; 0 outside lists.</param>
/// <param name="Order">Its number in an ordered list.</param>
/// <param name="Spans">Its text.</param>
internal sealed record Line(LineKind Kind, int Depth, int List, int Order, IReadOnlyList<Span> Spans) : Piece;

/// <summary>A table; the first row is its headings.</summary>
internal sealed record PieceTable(IReadOnlyList<IReadOnlyList<IReadOnlyList<Span>>> Rows) : Piece;
