using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Governance.Workstreams.Import.Excel;

internal static partial class XmlText
{
    public static bool IsStart(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    public static bool Flag(this XmlReader xml, string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";

    /// <summary>A toggle such as <c>strike</c>: on when present without a value.</summary>
    public static bool Toggle(this XmlReader xml) => xml.GetAttribute("val") is null or "1" or "true" or "on";

    public static int? Int(this XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Text of the element the reader is on, leaving it on the element's end.</summary>
    public static string Content(this XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return string.Empty;
        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
        }

        return text.ToString();
    }

    /// <summary>Undoes the escapes of control characters and brings line ends to one form.</summary>
    public static string Clean(string text)
    {
        if (text.Contains("_x", StringComparison.Ordinal))
            text = Escape().Replace(text, m => ((char)ushort.Parse(m.Groups["h"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return Lines(text);
    }

    /// <summary>Brings line ends to one form.</summary>
    public static string Lines(string text)
    {
        return text.AsSpan().IndexOfAny('\r', '\0') < 0
            ? text
            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", string.Empty, StringComparison.Ordinal);
    }

    [GeneratedRegex("_x(?<h>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
