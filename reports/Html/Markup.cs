using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Governance.Reports.Html;

/// <summary>HTML being written. Everything in the holes of an interpolated string is encoded, unless it is markup itself.</summary>
public sealed class Markup : IHtmlContent
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _text = new();

    /// <summary>Adds markup of our own; the compiler sends the holes through the encoder.</summary>
    public Markup Add(ref Interpolated markup)
    {
        _text.Append(markup.Text);
        return this;
    }

    /// <summary>Adds markup.</summary>
    public Markup Add(Markup markup)
    {
        _text.Append(markup._text);
        return this;
    }

    /// <summary>Markup of our own; everything in its holes is encoded.</summary>
    public static Markup Of(ref Interpolated markup) => new Markup().Add(ref markup);

    /// <summary>Markup that is already safe: our shapes, our style sheet, Markdown with raw HTML off.</summary>
    public static Markup Safe(string markup)
    {
        var safe = new Markup();
        safe._text.Append(markup);
        return safe;
    }

    /// <summary>One after another.</summary>
    public static Markup Join(IEnumerable<Markup> all)
    {
        var joined = new Markup();
        foreach (var one in all)
        {
            joined.Add(one);
        }

        return joined;
    }

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_text);

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <summary>Encodes what stands in the holes.</summary>
    /// <param name="literalLength">Characters outside the holes.</param>
    /// <param name="formattedCount">Holes.</param>
    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    public readonly ref struct Interpolated(int literalLength, int formattedCount)
    {
        internal StringBuilder Text { get; } = new(literalLength + (formattedCount * 16));

        /// <summary>Adds what stands outside the holes, as it is.</summary>
        public void AppendLiteral(string literal) => Text.Append(literal);

        /// <summary>Adds markup, as it is.</summary>
        public void AppendFormatted(Markup? markup) => Text.Append(markup?._text);

        /// <summary>Adds markup made elsewhere, as it is.</summary>
        public void AppendFormatted(IHtmlContent? content)
        {
            using var writer = new StringWriter(Text, CultureInfo.InvariantCulture);
            content?.WriteTo(writer, Encoder);
        }

        /// <summary>Adds text, encoded.</summary>
        public void AppendFormatted(string? value) => Text.Append(Encoder.Encode(Packaging.XmlText.Clean(value ?? "")));

        /// <summary>Adds a whole number.</summary>
        public void AppendFormatted(int value) => Text.Append(value.ToString(CultureInfo.InvariantCulture));

        /// <summary>Adds a number, with two decimals at most.</summary>
        public void AppendFormatted(decimal value) => Text.Append(value.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
