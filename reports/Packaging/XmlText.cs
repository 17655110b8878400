using System.Text;
using System.Xml;

namespace Governance.Reports.Packaging;

internal static class XmlText
{
    /// <summary>Line ends as \n, and the replacement character for what XML cannot hold, so that the loss is seen.</summary>
    public static string Clean(string text)
    {
        text = text.ReplaceLineEndings("\n");
        return Allowed(text) ? text : Replaced(text);
    }

    private static bool Allowed(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Replaced(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
