using System.Text.Json.Serialization;

namespace Governance.Reports.Documents;

/// <summary>One piece of a section. The names in the stored JSON are part of every issued pack: add, never rename.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "block")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(MarkdownText), "markdown")]
[JsonDerivedType(typeof(BulletList), "bullets")]
[JsonDerivedType(typeof(NumberedList), "numbers")]
[JsonDerivedType(typeof(KeyFigures), "key-figures")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(StatusStrip), "status-strip")]
[JsonDerivedType(typeof(Chart), "chart")]
[JsonDerivedType(typeof(Callout), "callout")]
[JsonDerivedType(typeof(PageBreak), "page-break")]
public abstract record Block;

/// <summary>A paragraph of our own words.</summary>
/// <param name="Runs">Text, strong text, links and statuses in order; a string converts to text.</param>
public sealed record Paragraph(params IReadOnlyList<Inline> Runs) : Block;

/// <summary>What a person wrote, as Markdown. Raw HTML is shown as text and links other than http, https and mailto are dropped.</summary>
/// <param name="Markdown">As written.</param>
public sealed record MarkdownText(string Markdown) : Block;

/// <summary>One entry of a list.</summary>
/// <param name="Runs">Text, strong text, links and statuses in order; a string converts to text.</param>
public sealed record ListItem(params IReadOnlyList<Inline> Runs);

/// <summary>A list in no order.</summary>
/// <param name="Items">Its entries.</param>
public sealed record BulletList(params IReadOnlyList<ListItem> Items) : Block;

/// <summary>A list in order, numbered from 1.</summary>
/// <param name="Items">Its entries.</param>
public sealed record NumberedList(params IReadOnlyList<ListItem> Items) : Block;

/// <summary>One large value.</summary>
/// <param name="Value">The value, typed; a status is allowed.</param>
/// <param name="Label">What it is.</param>
/// <param name="Note">What to compare it with, in a short line.</param>
public sealed record KeyFigure(Cell Value, string Label, string Note);

/// <summary>A row of large values.</summary>
/// <param name="Figures">Two to five read best.</param>
public sealed record KeyFigures(params IReadOnlyList<KeyFigure> Figures) : Block;

/// <summary>What a callout is for.</summary>
public enum CalloutKind
{
    /// <summary>Something to know.</summary>
    Note,

    /// <summary>Something wrong, old or missing.</summary>
    Warning,

    /// <summary>A status claimed otherwise than computed.</summary>
    Differs,
}

/// <summary>A boxed sentence that must not be missed.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Heading">First words, bold and complete, such as <c>No update since 3 October.</c></param>
/// <param name="Runs">The rest.</param>
public sealed record Callout(CalloutKind Kind, string Heading, params IReadOnlyList<Inline> Runs) : Block;

/// <summary>What follows starts a new page in Word and in print.</summary>
public sealed record PageBreak : Block;
