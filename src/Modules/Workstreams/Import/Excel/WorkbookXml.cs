using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

internal sealed record SheetEntry(string Name, SheetVisibility Visibility, PartRelation? Part);

/// <summary>The workbook's list of sheets and where its parts are.</summary>
internal sealed record WorkbookXml(IReadOnlyList<SheetEntry> Sheets, IReadOnlyList<PartRelation> Relations, bool Days1904)
{
    public static WorkbookXml Read(ZipPackage package)
    {
        var main = PartRelations.Read(package, string.Empty).Of("officeDocument") ?? "xl/workbook.xml";
        if (What(package, main) is { } other)
            throw Refusals.NotAWorkbook(other).AsException();
        var relations = PartRelations.Read(package, main);
        var (sheets, days1904, root) = (new List<SheetEntry>(), false, string.Empty);
        using var xml = package.Open(main);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element)
                continue;
            if (root.Length == 0)
                root = xml.LocalName;
            if (root != "workbook")
                throw Refusals.NotAWorkbook("another kind of document").AsException();
            if (xml.LocalName == "workbookPr")
                days1904 = xml.Flag("date1904");
            else if (xml.LocalName == "sheet")
                sheets.Add(Entry(xml, relations));
        }

        return new WorkbookXml(sheets, relations, days1904);
    }

    private static SheetEntry Entry(System.Xml.XmlReader xml, IReadOnlyList<PartRelation> relations)
    {
        var id = string.Empty;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
                id = xml.Value;
        }

        xml.MoveToElement();
        var visibility = xml.GetAttribute("state") switch
        {
            "hidden" => SheetVisibility.Hidden,
            "veryHidden" => SheetVisibility.VeryHidden,
            _ => SheetVisibility.Visible,
        };
        return new SheetEntry(xml.GetAttribute("name") ?? string.Empty, visibility, relations.FirstOrDefault(r => r.Id == id));
    }

    private static string? What(ZipPackage package, string main)
    {
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
            return "a binary workbook (.xlsb)";
        if (main.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
            return "a Word document";
        if (main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
            return "a presentation";
        if (package.Has("mimetype") && package.Has("content.xml"))
            return "an OpenDocument file";
        return package.Has(main) || package.Has("[Content_Types].xml") ? null : "a zip file";
    }
}
