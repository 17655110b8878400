using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Governance.Reports.Excel;

/// <summary>The parts of a workbook around its sheets.</summary>
internal static class Package
{
    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly XNamespace Main = Xmlns.Main;
    private static readonly XNamespace Rel = Xmlns.PackageRelationships;
    private static readonly XNamespace R = Xmlns.Relationships;

    public static Dictionary<string, byte[]> Parts(string title, IReadOnlyList<(string Name, Grid Grid)> sheets, Looks looks)
    {
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var i = 0; i < sheets.Count; i++)
        {
            var grid = sheets[i].Grid;
            parts[$"xl/worksheets/sheet{Number(i)}.xml"] = SheetPart.Write(grid, looks, first: i == 0);
            var links = SheetPart.LinksOf(grid).ToList();
            if (links.Count > 0)
            {
                parts[$"xl/worksheets/_rels/sheet{Number(i)}.xml.rels"] = Bytes(new XElement(Rel + "Relationships", links.Select((l, n) => new XElement(
                    Rel + "Relationship", new XAttribute("Id", "link" + Number(n)), new XAttribute("Type", OfficeDocument + "hyperlink"), new XAttribute("Target", l.Url), new XAttribute("TargetMode", "External")))));
            }
        }

        parts["xl/styles.xml"] = Bytes(looks.Part());
        parts["xl/workbook.xml"] = Bytes(Book(sheets));
        parts["xl/_rels/workbook.xml.rels"] = Bytes(new XElement(
            Rel + "Relationships",
            sheets.Select((_, i) => Relationship("sheet" + Number(i), OfficeDocument + "worksheet", $"worksheets/sheet{Number(i)}.xml")),
            Relationship("styles", OfficeDocument + "styles", "styles.xml")));
        parts["_rels/.rels"] = Bytes(new XElement(
            Rel + "Relationships",
            Relationship("core", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            Relationship("workbook", OfficeDocument + "officeDocument", "xl/workbook.xml")));
        parts["docProps/core.xml"] = Bytes(new XElement(
            XName.Get("coreProperties", Xmlns.CoreProperties),
            new XElement(XName.Get("title", Xmlns.DublinCore), Packaging.XmlText.Clean(title)),
            new XElement(XName.Get("language", Xmlns.DublinCore), "en-GB")));
        parts["[Content_Types].xml"] = Bytes(Types(sheets.Count));
        return parts;
    }

    private static XElement Book(IReadOnlyList<(string Name, Grid Grid)> sheets) => new(
        Main + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", R),
        new XElement(Main + "bookViews", new XElement(Main + "workbookView", new XAttribute("activeTab", 0))),
        new XElement(Main + "sheets", sheets.Select((s, i) => new XElement(
            Main + "sheet", new XAttribute("name", s.Name), new XAttribute("sheetId", i + 1), new XAttribute(R + "id", "sheet" + Number(i))))),
        new XElement(
            Main + "definedNames",
            sheets.Select((s, i) => Defined("_xlnm._FilterDatabase", i, Absolute(s.Name, SheetPart.Range(s.Grid)), hidden: true))
                .Concat(sheets.Select((s, i) => Defined("_xlnm.Print_Titles", i, Absolute(s.Name, FormattableString.Invariant($"{s.Grid.HeadingRow}:{s.Grid.HeadingRow}")), hidden: false)))));

    private static XElement Defined(string name, int sheet, string value, bool hidden) =>
        new(Main + "definedName", new XAttribute("name", name), new XAttribute("localSheetId", sheet), hidden ? new XAttribute("hidden", 1) : null, value);

    /// <summary>A range of a sheet with every letter and number pinned by a dollar.</summary>
    public static string Absolute(string sheet, string range)
    {
        var pinned = new StringBuilder($"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!");
        var before = ':';
        foreach (var c in range)
        {
            if (c != ':' && char.IsDigit(c) != char.IsDigit(before) | before == ':')
            {
                pinned.Append('$');
            }

            pinned.Append(c);
            before = c;
        }

        return pinned.ToString();
    }

    private static XElement Types(int sheets)
    {
        XNamespace types = Xmlns.ContentTypes;
        return new XElement(
            types + "Types",
            new XElement(types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            Override("/xl/workbook.xml", Spreadsheet + "sheet.main+xml"),
            Override("/xl/styles.xml", Spreadsheet + "styles+xml"),
            Enumerable.Range(0, sheets).Select(i => Override($"/xl/worksheets/sheet{Number(i)}.xml", Spreadsheet + "worksheet+xml")));

        XElement Override(string part, string type) => new(types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));
    }

    private static XElement Relationship(string id, string type, string target) =>
        new(Rel + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));

    private static byte[] Bytes(XElement root)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, new UTF8Encoding(false)))
        {
            new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(writer, SaveOptions.DisableFormatting);
        }

        return memory.ToArray();
    }

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
