using Microsoft.AspNetCore.Html;

namespace Governance.Platform.Ui;

/// <summary>Draws a figure on the server: what is seen without script, in print and before the script arrives.</summary>
internal sealed class ChartDrawing
{
    private const double Top = 20;
    private const double Foot = 38;
    private const double Air = 8;
    private const double LabelHeight = 16;
    private const double CharacterWidth = 7.4;
    private const double KeyText = 50;

    private readonly ChartFigure figure;
    private readonly IReadOnlyList<string> labels;
    private readonly ChartScale scale;
    private readonly Svg svg;
    private readonly double width;
    private readonly double left;
    private readonly double right;
    private readonly double bottom;
    private readonly bool narrow;
    private readonly List<(ChartStyle Style, IReadOnlyList<string> Name)> key;

    private ChartDrawing(ChartFigure figure, double width, double height)
    {
        (this.figure, this.width, narrow) = (figure, width, width < 500);
        labels = figure.AxisLabels ?? figure.Categories;
        scale = ChartScale.For(figure.Drawn.SelectMany(s => s.Values).OfType<decimal>(), figure.FromZero || figure.Kind == ChartKind.Bar);
        left = 14 + (scale.Ticks.Max(t => figure.Say(t).Length) * CharacterWidth);
        right = width - Math.Max(
            figure.Kind == ChartKind.Bar && figure.Drawn.All(s => s.Role == SeriesRole.Own) ? Air : 14 + (LongestEnd() * CharacterWidth),
            figure.Kind == ChartKind.Bar ? 0 : Longest(labels) * CharacterWidth / 2);
        bottom = height - Foot;
        key = Key();
        svg = new(width, height + (key.Sum(k => k.Name.Count) * LabelHeight), figure.Description, fixedSize: true);
    }

    public static IHtmlContent Draw(ChartFigure figure, double width, double height)
    {
        var drawing = new ChartDrawing(figure, width, height);
        drawing.Axes();
        drawing.Bars();
        drawing.Lines();
        drawing.DrawKey();
        return drawing.svg.Done();
    }

    private void Axes()
    {
        foreach (var tick in scale.Ticks)
        {
            svg.Line(left, Y(tick), right, Y(tick), tick == 0 ? ChartStyle.Axis : ChartStyle.Grid);
            svg.Text(left - 8, Y(tick) + 4, figure.Say(tick), "end");
        }

        var every = Math.Max(1, (int)Math.Ceiling(labels.Count * ((Longest(labels) * CharacterWidth) + Air) / (right - left)));
        for (var i = 0; i < labels.Count; i += every)
        {
            var lines = labels[i].Split('\n');
            for (var n = 0; n < lines.Length; n++)
            {
                svg.Text(X(i), bottom + 18 + (n * 14), lines[n], "middle");
            }
        }
    }

    private void Bars()
    {
        if (figure.Kind != ChartKind.Bar)
        {
            return;
        }

        var own = figure.Drawn.Where(s => s.Role == SeriesRole.Own).ToList();
        var band = (right - left) / Math.Max(1, figure.Categories.Count);
        var bar = Math.Min(46, band * 0.72 / Math.Max(1, own.Count));
        var said = own.Count == 1 && figure.Categories.Count <= (narrow ? 6 : 14) && own[0].Values.OfType<decimal>().All(v => (figure.Say(v).Length * CharacterWidth) + 4 <= band);
        for (var n = 0; n < own.Count; n++)
        {
            for (var i = 0; i < own[n].Values.Count; i++)
            {
                var x = X(i) + ((n - (own.Count / 2.0)) * bar);
                if (own[n].Values[i] is not { } value)
                {
                    svg.Line(x + (bar / 2) - 3, Y(0) - 1, x + (bar / 2) + 3, Y(0) - 1, ChartStyle.Axis, ("stroke-width", "2"));
                    continue;
                }

                var (top, foot) = (Math.Min(Y(value), Y(0)), Math.Max(Y(value), Y(0)));
                svg.Add("rect", ("x", Svg.Number(x)), ("y", Svg.Number(top)), ("width", Svg.Number(bar - 1)), ("height", Svg.Number(foot - top)), ("fill", ChartStyle.Palette[n % 8]));
                if (said)
                {
                    svg.Text(x + (bar / 2), top - 5, figure.Say(value), "middle", colour: ChartStyle.Ink);
                }
            }
        }
    }

    private void Lines()
    {
        var ends = new List<(double Y, string Words, string Colour)>();
        foreach (var (series, style) in Styled())
        {
            if (figure.Kind != ChartKind.Scatter || series.Role != SeriesRole.Own)
            {
                svg.Add("path", ("d", ChartPath.Of(series.Values, Across, Y)), ("fill", "none"), ("stroke", style.Colour), ("stroke-width", style.Width), ("stroke-dasharray", style.Dash), ("stroke-linejoin", "round"));
            }

            Points(series, style);
            End(series, style, ends);
        }

        EndLabels([.. ends.OrderBy(e => e.Y)]);
    }

    /// <summary>What is drawn as a line or points.</summary>
    private IEnumerable<(ChartSeries Series, ChartStyle Style)> Styled()
    {
        var own = 0;
        foreach (var series in figure.Drawn.Where(s => figure.Kind != ChartKind.Bar || s.Role != SeriesRole.Own))
        {
            yield return (series, ChartStyle.Of(series.Role, series.Role == SeriesRole.Own ? own++ : 0));
        }
    }

    /// <summary>Lines whose ends have no room for their names.</summary>
    private List<(ChartStyle Style, IReadOnlyList<string> Name)> Key()
    {
        var lines = Styled().ToList();
        return !narrow || lines.Count < 2 ? [] : [.. lines.Where(l => l.Series.EndLabel is null).Select(l => (l.Style, Wrapped(l.Series.Name, (int)((width - KeyText) / CharacterWidth))))];
    }

    private void DrawKey()
    {
        var y = bottom + Foot + (LabelHeight / 2);
        foreach (var (style, name) in key)
        {
            svg.Add("path", ("d", $"M14 {Svg.Number(y - 4)}h28"), ("fill", "none"), ("stroke", style.Colour), ("stroke-width", style.Width), ("stroke-dasharray", style.Dash));
            style.Point(svg, 28, y - 4);
            foreach (var line in name)
            {
                svg.Text(KeyText, y, line, colour: style.Label);
                y += LabelHeight;
            }
        }
    }

    private static List<string> Wrapped(string words, int most)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= most)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length > 0 ? " " + word : word;
        }

        return lines;
    }

    /// <summary>Each as near to the end of its line as the one above and the foot leave room.</summary>
    private void EndLabels(List<(double Y, string Words, string Colour)> ends)
    {
        var at = ends.ConvertAll(e => e.Y);
        for (var i = 1; i < at.Count; i++)
        {
            at[i] = Math.Max(at[i], at[i - 1] + LabelHeight);
        }

        for (var i = at.Count - 1; i >= 0; i--)
        {
            at[i] = Math.Min(at[i], i == at.Count - 1 ? bottom : at[i + 1] - LabelHeight);
            svg.Text(right + 8, at[i] + 4, ends[i].Words, colour: ends[i].Colour, bold: ends[i].Colour != ChartStyle.Muted);
        }
    }

    private void Points(ChartSeries series, ChartStyle style)
    {
        var (first, last) = ChartPath.Ends(series.Values);
        for (var i = first; i <= last; i++)
        {
            if (series.Values[i] is { } value)
            {
                style.Point(svg, X(i), Y(value));
            }
            else
            {
                svg.Line(X(i) - 3, bottom - 2, X(i) + 3, bottom - 2, ChartStyle.Axis, ("stroke-width", "1.5"));
            }
        }
    }

    private void End(ChartSeries series, ChartStyle style, List<(double Y, string Words, string Colour)> ends)
    {
        var (_, last) = ChartPath.Ends(series.Values);
        if (last < 0)
        {
            return;
        }

        var value = series.Values[last]!.Value;
        if (last == series.Values.Count - 1)
        {
            ends.Add((Y(value), EndWords(series, value), style.Label));
        }
        else
        {
            svg.Text(Math.Min(X(last), width - 60), Y(value) + 22, EndWords(series, value), "middle", colour: style.Label, bold: true);
        }
    }

    private string EndWords(ChartSeries series, decimal value) => narrow && series.EndLabel is null ? figure.Say(value) : series.EndLabel ?? $"{series.Name} {figure.Say(value)}";

    private static int Longest(IReadOnlyList<string> labels) => labels.SelectMany(l => l.Split('\n')).Select(l => l.Length).DefaultIfEmpty(1).Max();

    private int LongestEnd() => figure.Drawn
        .Where(s => s.Values.Count > 0 && s.Values[^1] is not null)
        .Select(s => EndWords(s, s.Values[^1]!.Value).Length).DefaultIfEmpty(0).Max();

    private double X(int index)
    {
        var count = figure.Categories.Count;
        return figure.Kind == ChartKind.Bar ? left + ((right - left) * (index + 0.5) / count)
            : count <= 1 ? (left + right) / 2 : left + ((right - left) * index / (count - 1));
    }

    // A target across bars runs from edge to edge, not from the middle of the first to the middle of the last.
    private double Across(int index) => figure.Kind != ChartKind.Bar ? X(index) : index == 0 ? left : index == figure.Categories.Count - 1 ? right : X(index);

    private double Y(decimal value) => bottom - ((double)((value - scale.Low) / (scale.High - scale.Low)) * (bottom - Top));
}
