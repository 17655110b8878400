using System.Globalization;
using System.Text;
using Governance.Reports.Documents;

namespace Governance.Reports.Html;

internal static class ChartLines
{
    private static readonly string[] Dashes = ["none", "7 4", "2 3", "10 4", "7 3 2 3", "12 3 2 3", "3 2", "14 4"];

    public static Markup Of(Chart chart, int index, Plot frame)
    {
        var points = chart.Series[index].Points;
        var path = new StringBuilder();
        var marks = new Markup();
        var colour = ChartSvg.Colour(chart, index);
        var figures = chart.Series[index].Role == SeriesRole.Figures;
        for (var i = 0; i < points.Count; i++)
        {
            var x = frame.Middle(i);
            if (points[i] is not { } value)
            {
                // A gap leaves a short tick on the base line.
                marks.Add(figures ? Markup.Of($"<path d=\"M{x - 3} {frame.Bottom - 5}h6\" stroke=\"#7d8493\" stroke-width=\"1.5\"/>") : new Markup());
                continue;
            }

            var y = frame.At(value);
            path.Append(CultureInfo.InvariantCulture, $"{(i > 0 && points[i - 1] is not null ? 'L' : 'M')}{x:0.##} {y:0.##}");
            marks.Add(figures ? Mark(ChartSvg.Place(chart, index), x, y, colour) : new Markup());
        }

        var last = points.ToList().FindLastIndex(p => p is not null);
        var label = !EndLabels.Of(chart).Contains(index) ? null : Markup.Of($"<text x=\"{(figures ? frame.Middle(last) + 8 : frame.Right + 4)}\" y=\"{frame.At(points[last]!.Value) + (figures ? -7 : 4)}\" fill=\"#1b222e\" font-weight=\"700\">{AxisScale.Format(chart, points[last]!.Value)}</text>");
        return Path(path.ToString(), chart, index).Add(marks).Add(label ?? new Markup());
    }

    public static Markup Path(string path, Chart chart, int index)
    {
        var dash = chart.Series[index].Role switch
        {
            SeriesRole.Target => "none",
            SeriesRole.Comparator => "2 3",
            _ => Dashes[ChartSvg.Place(chart, index) % Dashes.Length],
        };
        return Markup.Of($"<path d=\"{path}\" fill=\"none\" stroke=\"{ChartSvg.Colour(chart, index)}\" stroke-width=\"2.5\" stroke-dasharray=\"{dash}\"/>");
    }

    private static Markup Mark(int place, decimal x, decimal y, string colour) => (place % 4) switch
    {
        1 => Markup.Of($"<rect x=\"{x - 3.5m}\" y=\"{y - 3.5m}\" width=\"7\" height=\"7\" fill=\"{colour}\"/>"),
        2 => Markup.Of($"<path d=\"M{x} {y - 4.5m}l4.5 8h-9Z\" fill=\"{colour}\"/>"),
        3 => Markup.Of($"<path d=\"M{x} {y - 5}l5 5l-5 5l-5 -5Z\" fill=\"{colour}\"/>"),
        _ => Markup.Of($"<circle cx=\"{x}\" cy=\"{y}\" r=\"3.5\" fill=\"{colour}\"/>"),
    };
}
