using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Governance.Reports.Documents;

namespace Governance.Reports.Word;

/// <summary>The chart part: DrawingML that Word draws and a reader can edit.</summary>
internal static class ChartXml
{
    internal static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    internal static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(Chart chart, string workbook)
    {
        var root = new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C),
            new XAttribute(XNamespace.Xmlns + "a", A),
            new XAttribute(XNamespace.Xmlns + "r", R),
            Value("date1904", 0),
            Value("lang", "en-GB"),
            Value("roundedCorners", 0),
            new XElement(
                C + "chart",
                Value("autoTitleDeleted", 1),
                new XElement(C + "plotArea", new XElement(C + "layout"), Drawings(chart), ChartAxes.Of(chart)),
                chart.Series.Count > 1 ? Legend() : null,
                Value("plotVisOnly", 1),
                Value("dispBlanksAs", "gap")),
            new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
            TextLook(),
            new XElement(C + "externalData", new XAttribute(R + "id", workbook), Value("autoUpdate", 0)));
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, new UTF8Encoding(false)))
        {
            new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(writer, SaveOptions.DisableFormatting);
        }

        return memory.ToArray();
    }

    public static XElement Value(string name, object value) => new(C + name, new XAttribute("val", value));

    public static XElement Solid(string rgb) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", rgb.ToUpperInvariant())));

    public static XElement TextLook() => new(
        C + "txPr",
        new XElement(A + "bodyPr"),
        new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", 900), Solid(Palette.SecondInk))), new XElement(A + "endParaRPr", new XAttribute("lang", "en-GB"))));

    public static string FormatCode(Chart chart)
    {
        var places = chart.Decimals == 0 ? "" : "." + new string('0', chart.Decimals);
        return chart.Unit switch
        {
            "%" => $"0{places}\"%\"",
            "£" => $"\"£\"#,##0{places}",
            _ => $"#,##0{places}",
        };
    }

    private static IEnumerable<XElement> Drawings(Chart chart)
    {
        var all = chart.Series.Select((s, i) => (Series: s, Index: i)).ToList();

        // A lying bar cannot carry a line across it, so there a target is a bar of its own.
        var asLines = chart.Kind switch
        {
            ChartKind.Line => all,
            ChartKind.Bar => [],
            _ => all.Where(s => s.Series.Role != SeriesRole.Figures).ToList(),
        };
        var asBars = all.Except(asLines).ToList();
        if (asBars.Count > 0)
        {
            yield return new XElement(
                C + "barChart",
                Value("barDir", chart.Kind == ChartKind.Bar ? "bar" : "col"),
                Value("grouping", chart.Kind == ChartKind.Stacked ? "stacked" : "clustered"),
                Value("varyColors", 0),
                asBars.Select(s => ChartSeries.Bar(chart, s.Index)),
                Value("gapWidth", 60),
                Value("overlap", chart.Kind == ChartKind.Stacked ? 100 : 0),
                ChartAxes.Ids);
        }

        if (asLines.Count > 0)
        {
            yield return new XElement(
                C + "lineChart",
                Value("grouping", "standard"),
                Value("varyColors", 0),
                asLines.Select(s => ChartSeries.Line(chart, s.Index)),
                Value("marker", 1),
                ChartAxes.Ids);
        }
    }

    private static XElement Legend() => new(C + "legend", Value("legendPos", "b"), Value("overlay", 0), TextLook());
}
