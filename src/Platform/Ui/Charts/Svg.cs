using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Governance.Platform.Rag;
using Microsoft.AspNetCore.Html;

namespace Governance.Platform.Ui;

/// <summary>Writes a drawing with geometry in attributes, so that a strict content policy holds. Text is encoded.</summary>
public sealed class Svg
{
    private readonly StringBuilder text = new();
    private readonly string close = "</svg>";
    private readonly int opened;

    /// <summary>Starts a drawing.</summary>
    /// <param name="width">Units across.</param>
    /// <param name="height">Units down.</param>
    /// <param name="label">What a screen reader says; null hides the drawing from it.</param>
    /// <param name="css">Class, such as <c>spark</c>.</param>
    /// <param name="fixedSize">Writes width and height too, so that the page does not move while it loads.</param>
    /// <param name="stretched">Fills whatever box it stands in, out of proportion: for grids behind a drawing.</param>
    public Svg(double width, double height, string? label, string? css = null, bool fixedSize = false, bool stretched = false)
    {
        text.Append("<svg");
        Attribute("class", css);
        Attribute("viewBox", $"0 0 {Number(width)} {Number(height)}");
        if (fixedSize)
        {
            Attribute("width", Number(width));
            Attribute("height", Number(height));
        }

        Attribute("preserveAspectRatio", stretched ? "none" : null);
        Attribute("role", label is null ? null : "img");
        Attribute("aria-label", label);
        Attribute("aria-hidden", label is null ? "true" : null);
        text.Append('>');
        opened = text.Length;
    }

    /// <summary>A coordinate to one decimal place, whatever the culture.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Adds an element without content.</summary>
    public Svg Add(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            Attribute(name, value);
        }

        text.Append("/>");
        return this;
    }

    /// <summary>Adds a straight line.</summary>
    public Svg Line(double x1, double y1, double x2, double y2, string stroke, params ReadOnlySpan<(string Name, string? Value)> more) =>
        Add("line", [("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", stroke), .. more]);

    /// <summary>Adds words.</summary>
    /// <param name="x">Across.</param>
    /// <param name="y">Base line, down.</param>
    /// <param name="words">What it says.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="size">Font size in units; never under 12.</param>
    /// <param name="colour">Fill.</param>
    /// <param name="bold">True for weight 700.</param>
    public Svg Text(double x, double y, string words, string anchor = "start", int size = 13, string colour = "#4a5160", bool bold = false)
    {
        text.Append("<text");
        Attribute("x", Number(x));
        Attribute("y", Number(y));
        Attribute("font-size", Number(size));
        Attribute("text-anchor", anchor);
        Attribute("fill", colour);
        Attribute("font-weight", bold ? "700" : null);
        text.Append('>').Append(HtmlEncoder.Default.Encode(words)).Append("</text>");
        return this;
    }

    /// <summary>Adds the shape of a status, drawn on a grid of 16.</summary>
    /// <param name="status">The status.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Upper edge.</param>
    /// <param name="size">Units across and down.</param>
    /// <param name="colour">Its ink.</param>
    public Svg Shape(RagStatus status, double x, double y, double size, string colour) =>
        Group($"translate({Number(x)} {Number(y)}) scale({(size / 16).ToString("0.###", CultureInfo.InvariantCulture)})", Icons.Shape(status, "#ffc24d"), colour);

    /// <summary>Defines slanted stripes, to be used once in a page as <c>url(#id)</c>: a fill that is told from others in grey.</summary>
    public Svg Stripes(string id, string paper, string stripe)
    {
        text.Append("<defs><pattern");
        Attribute("id", id);
        text.Append(""" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">""");
        Add("rect", ("width", "7"), ("height", "7"), ("fill", paper));
        Add("rect", ("width", "2.6"), ("height", "7"), ("fill", stripe));
        text.Append("</pattern></defs>");
        return this;
    }

    /// <summary>Defines what another drawing shows, once in a page, for as many as <see cref="Use"/> it: what stands behind every row is then sent once.</summary>
    public Svg Define(string id, Svg drawing)
    {
        text.Append("<defs><g");
        Attribute("id", id);
        text.Append('>').Append(drawing.text, drawing.opened, drawing.text.Length - drawing.opened).Append("</g></defs>");
        return this;
    }

    /// <summary>Shows what was defined under <paramref name="id"/>.</summary>
    public Svg Use(string id) => Add("use", ("href", "#" + id));

    /// <summary>Adds a drawing inside the drawing, such as a status shape; <paramref name="inside"/> is markup of ours, never of a person.</summary>
    internal Svg Group(string transform, string inside, string? color = null)
    {
        text.Append("<g");
        Attribute("transform", transform);
        Attribute("color", color);
        text.Append('>').Append(inside).Append("</g>");
        return this;
    }

    /// <summary>The drawing.</summary>
    public IHtmlContent Done() => new HtmlString(text + close);

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            text.Append(' ').Append(name).Append("=\"").Append(HtmlEncoder.Default.Encode(value)).Append('"');
        }
    }
}
