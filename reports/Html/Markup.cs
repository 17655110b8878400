using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace Governance.Reports.Html;

/// <summary>HTML being written. Everything in the holes of an interpolated string is encoded, unless it is markup itself.</summary>
internal sealed class Markup : IHtmlContent
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder _text = new();

    /// <summary>Adds markup of our own; the compiler sends the holes through the encoder.</summary>
    public Markup Add(ref Interpolated markup)
    {
        _text.Append(markup.Text);
        return this;
    }

    public Markup Add(Markup markup)
    {
        _text.Append(markup._text);
        return this;
    }

    public static Markup Of(ref Interpolated markup) => new Markup().Add(ref markup);

    /// <summary>Markup that is already safe: our shapes, our style sheet, Markdown with raw HTML off.</summary>
    public static Markup Safe(string markup)
    {
        var safe = new Markup();
        safe._text.Append(markup);
        return safe;
    }

    public static Markup Join(IEnumerable<Markup> all)
    {
        var joined = new Markup();
        foreach (var one in all)
        {
            joined.Add(one);
        }

        return joined;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(_text);

    public override string ToString() => _text.ToString();

    /// <summary>Encodes what stands in the holes.</summary>
    [System.Runtime.CompilerServices.InterpolatedStringHandler]
    internal readonly ref struct Interpolated(int literalLength, int formattedCount)
    {
        public StringBuilder Text { get; } = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string literal) => Text.Append(literal);

        public void AppendFormatted(Markup? markup) => Text.Append(markup?._text);

        public void AppendFormatted(string? value) => Text.Append(Encoder.Encode(Packaging.XmlText.Clean(value ?? "")));

        public void AppendFormatted(int value) => Text.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(decimal value) => Text.Append(value.ToString("0.##", CultureInfo.InvariantCulture));
    }
}
