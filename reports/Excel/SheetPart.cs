using System.Globalization;
using System.Text;
using System.Xml;

namespace Governance.Reports.Excel;

/// <summary>Writes one grid as a worksheet part.</summary>
internal static class SheetPart
{
    public static byte[] Write(Grid grid, Looks looks, bool first)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("worksheet", Xmlns.Main);
            xml.WriteAttributeString("xmlns", "r", null, Xmlns.Relationships);
            FitToWidth(xml);
            View(xml, grid, first);
            var widths = RowHeights.Widths(grid);
            Widths(xml, widths);
            Data(xml, grid, looks, widths);
            Filter(xml, grid);
            Links(xml, grid);
            Page(xml);
            xml.WriteEndElement();
        }

        return memory.ToArray();
    }

    /// <summary>Cells that link out of the workbook, in order; relationship n is called <c>link</c>n.</summary>
    public static IEnumerable<(string Reference, string Url)> LinksOf(Grid grid) => AllLinks(grid).Where(l => !l.Url.StartsWith('#'));

    private static IEnumerable<(string Reference, string Url)> AllLinks(Grid grid) =>
        from row in grid.Rows.Select((cells, i) => (cells, number: grid.FirstRow + i))
        from cell in row.cells.Select((value, i) => (value, letters: Grid.Letters(i)))
        where cell.value.Url is not null
        select (string.Create(CultureInfo.InvariantCulture, $"{cell.letters}{row.number}"), cell.value.Url);

    private static void FitToWidth(XmlWriter xml)
    {
        xml.WriteStartElement("sheetPr");
        xml.WriteStartElement("pageSetUpPr");
        xml.WriteAttributeString("fitToPage", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void View(XmlWriter xml, Grid grid, bool first)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("showGridLines", "0");
        if (first)
        {
            xml.WriteAttributeString("tabSelected", "1");
        }

        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", Text(grid.HeadingRow));
        xml.WriteAttributeString("topLeftCell", "A" + Text(grid.FirstRow));
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Widths(XmlWriter xml, IReadOnlyList<int> widths)
    {
        xml.WriteStartElement("cols");
        for (var column = 0; column < widths.Count; column++)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", Text(column + 1));
            xml.WriteAttributeString("max", Text(column + 1));
            xml.WriteAttributeString("width", Text(widths[column]));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, Grid grid, Looks looks, IReadOnlyList<int> widths)
    {
        xml.WriteStartElement("sheetData");
        if (grid.Title is { } title)
        {
            SheetRow.Write(xml, 1, [GridCells.Text(title) with { Look = Look.Title }], looks, RowHeights.Title);
            SheetRow.Write(xml, 2, [GridCells.Text(grid.Under) with { Look = Look.Under }], looks, null);
        }

        SheetRow.Write(xml, grid.HeadingRow, grid.Headings.Select(h => GridCells.Text(h) with { Look = Look.Heading }), looks, null);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            SheetRow.Write(xml, grid.FirstRow + row, grid.Rows[row], looks, RowHeights.Of(grid.Rows[row], widths));
        }

        if (grid.Totals is { } totals)
        {
            SheetRow.Write(xml, grid.LastRow + 1, totals, looks, null);
        }

        xml.WriteEndElement();
    }

    private static void Filter(XmlWriter xml, Grid grid)
    {
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", Range(grid));
        xml.WriteEndElement();
    }

    private static void Links(XmlWriter xml, Grid grid)
    {
        var links = AllLinks(grid).ToList();
        if (links.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("hyperlinks");
        var outside = 0;
        foreach (var (reference, url) in links)
        {
            xml.WriteStartElement("hyperlink");
            xml.WriteAttributeString("ref", reference);
            if (url.StartsWith('#'))
            {
                xml.WriteAttributeString("location", url[1..]);
            }
            else
            {
                xml.WriteAttributeString("id", Xmlns.Relationships, "link" + Text(++outside));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Page(XmlWriter xml)
    {
        xml.WriteStartElement("pageSetup");
        xml.WriteAttributeString("paperSize", "9");
        xml.WriteAttributeString("orientation", "landscape");
        xml.WriteAttributeString("fitToHeight", "0");
        xml.WriteEndElement();
        xml.WriteStartElement("headerFooter");
        xml.WriteElementString("oddFooter", "&LPage &P of &N&R&A");
        xml.WriteEndElement();
    }

    public static string Range(Grid grid) => $"A{Text(grid.HeadingRow)}:{Grid.Letters(grid.Headings.Count - 1)}{Text(grid.LastRow)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
