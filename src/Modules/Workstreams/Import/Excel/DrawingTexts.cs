using System.Text;
using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Excel;

/// <summary>Text boxes drawn over a sheet: no part of the plan, but their words are reported.</summary>
internal static class DrawingTexts
{
    public static IEnumerable<Problem> Read(ZipPackage package, IReadOnlyList<PartRelation> relations)
    {
        foreach (var drawing in relations.Where(r => r.Kind == "drawing" && !r.External && package.Has(r.Target)))
        {
            foreach (var text in Texts(package, drawing.Target))
                yield return new Problem("text-box", $"A text box on the sheet is not part of the plan. It says: {text}") { Severity = Severity.Advice };
        }
    }

    private static List<string> Texts(ZipPackage package, string part)
    {
        var (texts, text) = (new List<string>(), new StringBuilder());
        using var xml = package.Open(part);
        while (xml.Read())
        {
            if (xml.IsStart("t"))
                text.Append(XmlText.Clean(xml.Content()));
            else if (xml.NodeType == System.Xml.XmlNodeType.EndElement && xml.LocalName == "p")
                text.Append(' ');
            else if (xml.NodeType == System.Xml.XmlNodeType.EndElement && xml.LocalName is "sp" && text.ToString().Trim() is { Length: > 0 } whole)
            {
                texts.Add(whole);
                text.Clear();
            }
        }

        return texts;
    }
}
