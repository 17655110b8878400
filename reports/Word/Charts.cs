using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>A chart a reader can edit in Word, with its sentence, its source and its table.</summary>
internal static class Charts
{
    private const long EmuPerTwip = 635;
    private const long Usual = 2_700_000;
    private const long PerBar = 260_000;

    public static IEnumerable<OpenXmlElement> Of(Chart chart, Context context)
    {
        yield return Context.Styled("Caption", Runs.Text($"{chart.Title} ({chart.Unit})"));
        yield return Context.Styled("Says", Runs.Text(chart.Says));
        yield return Context.Styled("ChartFrame", new W.Run(Drawing(chart, context)));
        var scale = AxisScale.Of(chart).Warning(chart);
        yield return Context.Styled("Source", Runs.Text(scale is null ? $"Source: {chart.Source}" : $"Source: {chart.Source} {scale}"));
        foreach (var element in Tables.Bare(ChartTable.Of(chart, context.Layout.Text), context))
        {
            yield return element;
        }
    }

    private static W.Drawing Drawing(Chart chart, Context context)
    {
        var number = context.NextDrawing();
        var name = "chart" + number.ToString(CultureInfo.InvariantCulture);
        AddPart(chart, context.Main.AddNewPart<ChartPart>(name));
        var bars = chart.Categories.Count * (chart.Kind == ChartKind.Bar ? Math.Max(1, chart.Series.Count) : 0);
        var size = new Wp.Extent { Cx = context.Layout.Text * EmuPerTwip, Cy = Math.Min(7_000_000, Math.Max(Usual, (bars * PerBar) + 700_000)) };
        return new W.Drawing(new Wp.Inline(
            size,
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.DocProperties { Id = (uint)number, Name = $"Chart {number}: {XmlText.Clean(chart.Title)}", Description = XmlText.Clean(chart.Alt) },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = name }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    private static void AddPart(Chart chart, ChartPart part)
    {
        const string workbook = "workbook";
        var embedded = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook);
        using (var bytes = new MemoryStream(ChartWorkbook.Of(chart)))
        {
            embedded.FeedData(bytes);
        }

        using var xml = new MemoryStream(ChartXml.Of(chart, workbook));
        part.FeedData(xml);
    }
}
