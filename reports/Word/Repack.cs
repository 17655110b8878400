using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Governance.Reports.Packaging;

namespace Governance.Reports.Word;

/// <summary>Makes a package the same bytes every time: relationships in order, entries in order, one fixed time.</summary>
internal static class Repack
{
    private static readonly XNamespace Rel = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static void Write(Stream from, Stream to)
    {
        var parts = Zip.Read(from);
        foreach (var name in parts.Keys.Where(k => k.EndsWith(".rels", StringComparison.Ordinal)).ToList())
        {
            parts[name] = Sorted(parts[name], renumber: name == "_rels/.rels");
        }

        Zip.Write(to, parts);
    }

    private static byte[] Sorted(byte[] bytes, bool renumber)
    {
        using var from = new MemoryStream(bytes);
        var all = XDocument.Load(from).Root!.Elements(Rel + "Relationship");
        var sorted = all.OrderBy(e => renumber ? e.Attribute("Target")!.Value : e.Attribute("Id")!.Value, StringComparer.Ordinal).ToList();
        for (var i = 0; renumber && i < sorted.Count; i++)
        {
            sorted[i].SetAttributeValue("Id", "rId" + (i + 1).ToString(CultureInfo.InvariantCulture));
        }

        return Encoding.UTF8.GetBytes(new XElement(Rel + "Relationships", sorted).ToString(SaveOptions.DisableFormatting));
    }
}
