using System.Text.Json.Serialization;
using Governance.Platform.Rag;

namespace Governance.Reports.Documents;

/// <summary>A piece of a sentence.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "run")]
[JsonDerivedType(typeof(TextRun), "text")]
[JsonDerivedType(typeof(StrongRun), "strong")]
[JsonDerivedType(typeof(LinkRun), "link")]
[JsonDerivedType(typeof(StatusRun), "status")]
public abstract record Inline
{
    /// <summary>Plain text.</summary>
    public static implicit operator Inline(string text) => new TextRun(text);

    /// <summary>A status as shape and word.</summary>
    public static implicit operator Inline(RagStatus status) => new StatusRun(status);

    /// <summary>Strong text.</summary>
    public static Inline Strong(string text) => new StrongRun(text);

    /// <summary>A link.</summary>
    /// <param name="text">Words that make sense on their own.</param>
    /// <param name="url">Absolute http, https or mailto address; anything else is shown as text only.</param>
    public static Inline Link(string text, string url) => new LinkRun(text, url);
}

/// <summary>Plain text.</summary>
/// <param name="Text">The text.</param>
public sealed record TextRun(string Text) : Inline;

/// <summary>Strong text.</summary>
/// <param name="Text">The text.</param>
public sealed record StrongRun(string Text) : Inline;

/// <summary>A link.</summary>
/// <param name="Text">Words that make sense on their own.</param>
/// <param name="Url">Absolute http, https or mailto address; anything else is shown as text only.</param>
public sealed record LinkRun(string Text, string Url) : Inline;

/// <summary>A status as shape and word.</summary>
/// <param name="Status">The status.</param>
public sealed record StatusRun(RagStatus Status) : Inline;
