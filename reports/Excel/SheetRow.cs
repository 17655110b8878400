using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Governance.Reports.Excel;

internal static partial class SheetRow
{
    public static void Write(XmlWriter xml, int number, IEnumerable<GridCell> cells, Looks looks, decimal? height)
    {
        var row = number.ToString(CultureInfo.InvariantCulture);
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row);
        if (height is { } points)
        {
            xml.WriteAttributeString("ht", points.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("customHeight", "1");
        }

        var column = 0;
        foreach (var cell in cells)
        {
            var letters = Grid.Letters(column++);
            if (cell.IsGap)
            {
                continue;
            }

            xml.WriteStartElement("c");
            xml.WriteAttributeString("r", letters + row);
            xml.WriteAttributeString("s", looks.Number(cell.Url is null ? cell.Look : cell.Look with { Link = true }).ToString(CultureInfo.InvariantCulture));
            Value(xml, cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, GridCell cell)
    {
        if (cell.Number is { } number)
        {
            if (cell.Formula is { } formula)
            {
                xml.WriteElementString("f", formula);
            }

            xml.WriteElementString("v", number.ToString("0.############################", CultureInfo.InvariantCulture));
            return;
        }

        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(LooksEscaped().Replace(cell.Text!, "_x005F$0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Excel reads _x0041_ in text as an escaped A.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LooksEscaped();
}
