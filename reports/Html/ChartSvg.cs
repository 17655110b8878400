using Governance.Reports.Documents;

namespace Governance.Reports.Html;

/// <summary>A chart drawn as SVG geometry, with no style and no script.</summary>
internal static class ChartSvg
{
    private const decimal Width = 720;
    private const decimal Height = 300;

    public static Markup Of(Chart chart)
    {
        var frame = Plot.Of(chart, Width, chart.Kind == ChartKind.Bar ? Math.Max(160, (chart.Categories.Count * ((chart.Series.Count * 18) + 16)) + 40) : Height);
        var drawing = new Markup().Add(Grid(chart, frame)).Add(Categories(chart, frame));
        for (var i = 0; i < chart.Series.Count; i++)
        {
            drawing.Add(IsLine(chart, i) ? ChartLines.Of(chart, i, frame) : ChartBars.Of(chart, i, frame));
        }

        return Markup.Of($"<svg role=\"img\" aria-label=\"{chart.Alt}\" viewBox=\"0 0 {frame.Width} {frame.Height}\" width=\"{frame.Width}\" height=\"{frame.Height}\" font-size=\"13\" fill=\"#4a5160\">{drawing}</svg>");
    }

    /// <summary>A short sample of a series for the key.</summary>
    public static Markup Sample(Chart chart, int index) => IsLine(chart, index)
        ? Markup.Of($"<svg viewBox=\"0 0 34 12\" width=\"34\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">{ChartLines.Path("M1 6H33", chart, index)}</svg>")
        : Markup.Of($"<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\" focusable=\"false\"><rect width=\"12\" height=\"12\" fill=\"{Colour(chart, index)}\"/></svg>");

    public static string Colour(Chart chart, int index) => "#" + chart.Series[index].Role switch
    {
        SeriesRole.Target => Palette.Ink,
        SeriesRole.Comparator => Palette.Comparator,
        _ => Palette.Series[Place(chart, index) % Palette.Series.Count],
    };

    public static int Place(Chart chart, int index) => chart.Series.Take(index).Count(s => s.Role == SeriesRole.Figures);

    public static bool IsLine(Chart chart, int index) =>
        chart.Kind == ChartKind.Line || (chart.Kind != ChartKind.Bar && chart.Series[index].Role != SeriesRole.Figures);

    private static Markup Grid(Chart chart, Plot frame)
    {
        var grid = new Markup();
        for (var value = frame.Scale.From; value <= frame.Scale.To; value += frame.Scale.Step)
        {
            var at = frame.At(value);
            grid.Add(frame.Lying
                ? Markup.Of($"<path d=\"M{at} {frame.Top}V{frame.Bottom}\" stroke=\"#e6e7eb\"/><text x=\"{at}\" y=\"{frame.Bottom + 18}\" text-anchor=\"middle\">{AxisScale.Format(chart, value)}</text>")
                : Markup.Of($"<path d=\"M{frame.Left} {at}H{frame.Right}\" stroke=\"#e6e7eb\"/><text x=\"{frame.Left - 8}\" y=\"{at + 4}\" text-anchor=\"end\">{AxisScale.Format(chart, value)}</text>"));
        }

        return grid;
    }

    private static Markup Categories(Chart chart, Plot frame)
    {
        // Every label stays in the table; on the axis they thin out before they touch.
        var widest = chart.Categories.Max(c => c.Length) * 7.2m;
        var every = frame.Lying ? 1 : Math.Max(1, (int)Math.Ceiling(widest / frame.Slot));
        return Markup.Join(chart.Categories.Select((name, i) => i % every != 0 && i != chart.Categories.Count - 1 ? new Markup() : frame.Lying
            ? Markup.Of($"<text x=\"{frame.Left - 8}\" y=\"{frame.Middle(i) + 4}\" text-anchor=\"end\">{name}</text>")
            : Markup.Of($"<text x=\"{frame.Middle(i)}\" y=\"{frame.Bottom + 20}\" text-anchor=\"middle\">{name}</text>")));
    }
}
