using System.Xml.Linq;
using Governance.Reports.Documents;
using static Governance.Reports.Word.ChartXml;

namespace Governance.Reports.Word;

internal static class ChartAxes
{
    private const int Category = 111111111;
    private const int Values = 222222222;

    public static IEnumerable<XElement> Ids => [Value("axId", Category), Value("axId", Values)];

    public static IEnumerable<XElement> Of(Chart chart)
    {
        var lying = chart.Kind == ChartKind.Bar;
        var scale = AxisScale.Of(chart);
        yield return new XElement(
            C + "catAx",
            Value("axId", Category),
            new XElement(C + "scaling", Value("orientation", lying ? "maxMin" : "minMax")),
            Value("delete", 0),
            Value("axPos", lying ? "l" : "b"),
            Format("General"),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "low"),
            Line(Palette.Comparator),
            TextLook(),
            Value("crossAx", Values),
            Value("crosses", "autoZero"),
            Value("auto", 0),
            Value("lblAlgn", "ctr"),
            Value("lblOffset", 100),
            Value("noMultiLvlLbl", 1));
        yield return new XElement(
            C + "valAx",
            Value("axId", Values),
            new XElement(C + "scaling", Value("orientation", "minMax"), Value("max", scale.To), Value("min", scale.From)),
            Value("delete", 0),
            Value("axPos", lying ? "b" : "l"),
            new XElement(C + "majorGridlines", Line(Palette.Grid)),
            Format(FormatCode(chart)),
            Value("majorTickMark", "none"),
            Value("minorTickMark", "none"),
            Value("tickLblPos", "nextTo"),
            new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))),
            TextLook(),
            Value("crossAx", Category),
            Value("crosses", lying ? "max" : "autoZero"),
            Value("crossBetween", "between"),
            Value("majorUnit", scale.Step));
    }

    private static XElement Format(string code) => new(C + "numFmt", new XAttribute("formatCode", code), new XAttribute("sourceLinked", 0));

    private static XElement Line(string rgb) => new(C + "spPr", new XElement(A + "ln", new XAttribute("w", 9525), Solid(rgb)));
}
