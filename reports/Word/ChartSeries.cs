using System.Globalization;
using System.Xml.Linq;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;
using static Governance.Reports.Word.ChartXml;

namespace Governance.Reports.Word;

internal static class ChartSeries
{
    private static readonly string[] Symbols = ["circle", "square", "triangle", "diamond", "x", "star", "plus", "dash"];
    private static readonly string[] Dashes = ["solid", "dash", "sysDash", "lgDash", "dashDot", "lgDashDot", "sysDashDot", "lgDashDotDot"];

    public static XElement Bar(Chart chart, int index) => new(
        C + "ser",
        Head(chart, index),
        new XElement(C + "spPr", Solid(Colour(chart, index))),
        Value("invertIfNegative", 0),
        Labels(chart, index),
        Data(chart, index));

    public static XElement Line(Chart chart, int index)
    {
        var role = chart.Series[index].Role;
        var colour = Colour(chart, index);
        var dash = role switch
        {
            SeriesRole.Target => "solid",
            SeriesRole.Comparator => "sysDot",
            _ => Dashes[Place(chart, index) % Dashes.Length],
        };
        return new XElement(
            C + "ser",
            Head(chart, index),
            new XElement(C + "spPr", new XElement(A + "ln", new XAttribute("w", 28575), new XAttribute("cap", "rnd"), Solid(colour), new XElement(A + "prstDash", new XAttribute("val", dash)), new XElement(A + "round"))),
            role == SeriesRole.Figures ? Marker(Symbols[Place(chart, index) % Symbols.Length], colour) : new XElement(C + "marker", Value("symbol", "none")),
            Labels(chart, index),
            Data(chart, index),
            Value("smooth", 0));
    }

    private static string Colour(Chart chart, int index) => chart.Series[index].Role switch
    {
        SeriesRole.Target => Palette.Ink,
        SeriesRole.Comparator => Palette.Comparator,
        _ => Palette.Series[Place(chart, index) % Palette.Series.Count],
    };

    // Targets and comparators have looks of their own and take none of the eight.
    private static int Place(Chart chart, int index) => chart.Series.Take(index).Count(s => s.Role == SeriesRole.Figures);

    private static IEnumerable<XElement> Head(Chart chart, int index) =>
    [
        Value("idx", index),
        Value("order", index),
        new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", ChartWorkbook.Heading(index)), Strings([chart.Series[index].Name]))),
    ];

    private static XElement Marker(string symbol, string colour) => new(
        C + "marker",
        Value("symbol", symbol),
        Value("size", 6),
        new XElement(C + "spPr", Solid(colour), new XElement(A + "ln", new XAttribute("w", 9525), Solid(colour))));

    /// <summary>Bars of a single series carry their values; a line carries its last one.</summary>
    private static XElement? Labels(Chart chart, int index)
    {
        if (chart.Kind == ChartKind.Line)
        {
            var last = chart.Series[index].Points.ToList().FindLastIndex(p => p is not null);
            return !EndLabels.Of(chart).Contains(index) ? null : new XElement(C + "dLbls", new XElement(C + "dLbl", Value("idx", last), Shown(chart, "t")), Hidden());
        }

        return chart.Series.Count(s => s.Role == SeriesRole.Figures) == 1 && chart.Series[index].Role == SeriesRole.Figures && chart.Kind != ChartKind.Stacked
            ? new XElement(C + "dLbls", Shown(chart, "outEnd"))
            : null;
    }

    private static IEnumerable<XElement> Shown(Chart chart, string place) =>
    [
        new XElement(C + "numFmt", new XAttribute("formatCode", FormatCode(chart)), new XAttribute("sourceLinked", 0)),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        TextLook(),
        Value("dLblPos", place),
        .. Flags(1),
    ];

    private static IEnumerable<XElement> Hidden() => Flags(0);

    private static IEnumerable<XElement> Flags(int value) =>
        [Value("showLegendKey", 0), Value("showVal", value), Value("showCatName", 0), Value("showSerName", 0), Value("showPercent", 0), Value("showBubbleSize", 0)];

    private static IEnumerable<XElement> Data(Chart chart, int index) =>
    [
        new XElement(C + "cat", new XElement(C + "strRef", new XElement(C + "f", ChartWorkbook.Categories(chart)), Strings(chart.Categories))),
        new XElement(C + "val", new XElement(C + "numRef", new XElement(C + "f", ChartWorkbook.Points(chart, index)), Numbers(chart, index))),
    ];

    private static XElement Strings(IReadOnlyList<string> texts) => new(
        C + "strCache",
        Value("ptCount", texts.Count),
        texts.Select((t, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", XmlText.Clean(t)))));

    private static XElement Numbers(Chart chart, int index) => new(
        C + "numCache",
        new XElement(C + "formatCode", FormatCode(chart)),
        Value("ptCount", chart.Categories.Count),
        chart.Series[index].Points.Select((p, i) => p is { } point
            ? new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", point.ToString(CultureInfo.InvariantCulture)))
            : null));
}
