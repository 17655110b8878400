using Governance.Reports.Documents;

namespace Governance.Reports.Html;

internal static class ChartBars
{
    public static Markup Of(Chart chart, int index, Plot frame)
    {
        var beside = Enumerable.Range(0, chart.Series.Count).Where(i => !ChartSvg.IsLine(chart, i)).ToList();
        var stacked = chart.Kind == ChartKind.Stacked;
        var thick = frame.Slot * 0.66m / (stacked ? 1 : beside.Count);
        thick = Math.Round(Math.Min(thick, 46), 2);
        var labelled = beside.Count == 1;
        return Markup.Join(chart.Series[index].Points.Select((point, i) =>
        {
            if (point is not { } value)
            {
                return new Markup();
            }

            var from = stacked ? Below(chart, index, i, value) : 0;
            var start = frame.Middle(i) - (thick * (stacked ? 1 : beside.Count) / 2) + (stacked ? 0 : thick * beside.IndexOf(index));
            return Bar(chart, frame, ChartSvg.Colour(chart, index), start, thick, from, from + value, labelled);
        }));
    }

    private static decimal Below(Chart chart, int index, int category, decimal value) => chart.Series
        .Take(index)
        .Where(s => s.Role == SeriesRole.Figures)
        .Sum(s => s.Points[category] is { } p && p < 0 == value < 0 ? p : 0);

    private static Markup Bar(Chart chart, Plot frame, string colour, decimal start, decimal thick, decimal from, decimal to, bool labelled)
    {
        var (low, high) = (Math.Min(frame.At(from), frame.At(to)), Math.Max(frame.At(from), frame.At(to)));
        var text = AxisScale.Format(chart, to - from);
        if (frame.Lying)
        {
            var said = labelled ? Markup.Of($"<text x=\"{high + 6}\" y=\"{start + (thick / 2) + 4}\" fill=\"#1b222e\">{text}</text>") : null;
            return Markup.Of($"<rect x=\"{low}\" y=\"{start}\" width=\"{high - low}\" height=\"{thick}\" fill=\"{colour}\"/>{said}");
        }

        var above = labelled ? Markup.Of($"<text x=\"{start + (thick / 2)}\" y=\"{low - 5}\" text-anchor=\"middle\" fill=\"#1b222e\">{text}</text>") : null;
        return Markup.Of($"<rect x=\"{start}\" y=\"{low}\" width=\"{thick}\" height=\"{high - low}\" fill=\"{colour}\"/>{above}");
    }
}
