using Microsoft.AspNetCore.Html;

namespace Governance.Platform.Ui;

/// <summary>A small chart of values on a scale of their own, oldest first; a gap has a tick under it.</summary>
/// <param name="Values">The values; null is a gap.</param>
/// <param name="Reference">A comparator, dotted; or empty.</param>
/// <param name="Width">Units across.</param>
/// <param name="Height">Units down.</param>
public sealed record Sparkline(IReadOnlyList<decimal?> Values, IReadOnlyList<decimal?> Reference, int Width = 224, int Height = 46)
{
    private const double Edge = 6;
    private const double Headroom = 9;
    private const double Room = 8;
    private const double Foot = 4;
    private const string Earlier = "#9181c7";

    /// <summary>As a line, with a dot on the newest value.</summary>
    /// <param name="label">What a screen reader says: the periods and the direction.</param>
    public IHtmlContent Line(string label)
    {
        var known = Values.Concat(Reference).OfType<decimal>().ToList();
        var (low, high) = known.Count == 0 ? (0m, 1m) : (known.Min(), known.Max());
        var span = high == low ? 1 : high - low;
        double X(int i) => Values.Count <= 1 ? Width / 2.0 : Edge + ((Width - Edge - Room) * i / (Values.Count - 1));
        double Y(decimal v) => Height - Room - ((double)((v - low) / span) * (Height - Room - Headroom));

        var svg = new Svg(Width, Height, label, "spark");
        if (Reference.Count > 0)
        {
            svg.Add("path", ("d", ChartPath.Of(Reference, X, Y)), ("fill", "none"), ("stroke", ChartStyle.Axis), ("stroke-width", "1.5"), ("stroke-dasharray", "2 3"));
        }

        svg.Add("path", ("d", ChartPath.Of(Values, X, Y)), ("fill", "none"), ("stroke", ChartStyle.Palette[0]), ("stroke-width", "2"));
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] is not { } value)
            {
                Tick(svg, X(i));
            }
            else if (i == Values.Count - 1 || Alone(i))
            {
                svg.Add("circle", ("cx", Svg.Number(X(i))), ("cy", Svg.Number(Y(value))), ("r", i == Values.Count - 1 ? "3.6" : "2"), ("fill", ChartStyle.Palette[0]));
            }
        }

        return svg.Done();
    }

    /// <summary>As bars from nought, the newest darker; for counts.</summary>
    /// <param name="label">What a screen reader says.</param>
    public IHtmlContent Bars(string label)
    {
        var high = Values.OfType<decimal>().DefaultIfEmpty(0).Max() is var most and > 0 ? most : 1;
        var step = (double)Width / Math.Max(1, Values.Count);
        var svg = new Svg(Width, Height, label, "spark");
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] is not { } value)
            {
                Tick(svg, (i + 0.5) * step);
                continue;
            }

            var tall = (double)(Math.Max(0, value) / high) * (Height - Headroom - Foot);
            svg.Add("rect", ("x", Svg.Number((i + 0.19) * step)), ("y", Svg.Number(Height - Foot - tall)), ("width", Svg.Number(step * 0.62)), ("height", Svg.Number(tall)), ("fill", i == Values.Count - 1 ? ChartStyle.Palette[0] : Earlier));
        }

        return svg.Done();
    }

    private void Tick(Svg svg, double x) => svg.Line(x - 3, Height - 5, x + 3, Height - 5, ChartStyle.Axis, ("stroke-width", "1.5"));

    private bool Alone(int i) => (i == 0 || Values[i - 1] is null) && Values[i + 1] is null;
}
