using System.IO.Compression;
using System.Xml;

namespace Governance.Intake.Reading;

/// <summary>What a workbook says of itself before any sheet is read.</summary>
/// <param name="HasMacros">It holds programs.</param>
/// <param name="From1904">Its days are counted from 1904, as older Macs did.</param>
/// <param name="Parts">Where in the package each sheet lies, by its name.</param>
internal sealed record WorkbookLook(bool HasMacros, bool From1904, IReadOnlyDictionary<string, string> Parts)
{
    private const int LongestTypes = 1 << 18;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly WorkbookLook Nothing = new(HasMacros: false, From1904: false, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Looks, and goes back to the start.</summary>
    public static WorkbookLook At(Stream workbook)
    {
        try
        {
            using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
            var (from1904, sheets) = Book(zip.GetEntry("xl/workbook.xml"));
            var targets = Targets(zip.GetEntry("xl/_rels/workbook.xml.rels"));
            return new(Macros(zip.GetEntry("[Content_Types].xml")), from1904, sheets.Where(s => targets.ContainsKey(s.Value)).ToDictionary(s => s.Key, s => targets[s.Value], StringComparer.Ordinal));
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            // It is no workbook; whoever reads it says so.
            return Nothing;
        }
        finally
        {
            workbook.Position = 0;
        }
    }

    private static bool Macros(ZipArchiveEntry? types)
    {
        if (types is null)
        {
            return false;
        }

        using var text = new StreamReader(types.Open());
        var most = new char[LongestTypes];
        return new string(most, 0, text.ReadBlock(most)).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase);
    }

    private static (bool From1904, Dictionary<string, string> Sheets) Book(ZipArchiveEntry? book)
    {
        var (from1904, sheets) = (false, new Dictionary<string, string>(StringComparer.Ordinal));
        Elements(book, xml =>
        {
            from1904 |= xml.LocalName == "workbookPr" && xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName == "sheet" && (xml.GetAttribute("name"), xml.GetAttribute("id", Relations)) is ({ } name, { } id))
            {
                sheets[name] = id;
            }
        });
        return (from1904, sheets);
    }

    private static Dictionary<string, string> Targets(ZipArchiveEntry? relations)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        Elements(relations, xml =>
        {
            if ((xml.GetAttribute("Id"), xml.GetAttribute("Target")) is ({ } id, { } target))
            {
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
            }
        });
        return targets;
    }

    private static void Elements(ZipArchiveEntry? part, Action<XmlReader> each)
    {
        if (part is null)
        {
            return;
        }

        using var xml = XmlReader.Create(part.Open(), new XmlReaderSettings { CloseInput = true });
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                each(xml);
            }
        }
    }
}
