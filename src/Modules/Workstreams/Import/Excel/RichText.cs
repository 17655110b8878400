using System.Text;
using System.Xml;

namespace Governance.Workstreams.Import.Excel;

/// <param name="Text">All of it.</param>
/// <param name="Unstruck">Without struck-through runs; null when none is struck.</param>
internal sealed record RichText(string Text, string? Unstruck)
{
    /// <summary>Reads a string item or inline string, leaving the reader on its end. Phonetic guides are left out.</summary>
    public static RichText Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return new RichText(string.Empty, null);
        var (depth, struck, anyStruck, phonetic) = (xml.Depth, false, false, false);
        var (all, live) = (new StringBuilder(), new StringBuilder());
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "rPh")
                phonetic = false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "r":
                    struck = false;
                    break;
                case "rPh":
                    phonetic = !xml.IsEmptyElement;
                    break;
                case "strike":
                    struck = xml.Toggle();
                    break;
                case "t" when !phonetic:
                    var text = xml.Content();
                    all.Append(text);
                    anyStruck |= struck && !string.IsNullOrWhiteSpace(text);
                    if (!struck)
                        live.Append(text);
                    break;
                default:
                    break;
            }
        }

        return new RichText(XmlText.Clean(all.ToString()), anyStruck ? XmlText.Clean(live.ToString()).Trim() : null);
    }
}
