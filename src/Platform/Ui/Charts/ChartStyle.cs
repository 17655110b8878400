namespace Governance.Platform.Ui;

/// <summary>Colour, dash and point of a series; the same as the chart script's.</summary>
internal sealed record ChartStyle(string Colour, string Width, string? Dash, string Shape, string Label)
{
    public const string Ink = "#1b222e";
    public const string Muted = "#4a5160";
    public const string Axis = "#7d8493";
    public const string Grid = "#e6e7eb";

    public static readonly IReadOnlyList<string> Palette =
        ["#3f357f", "#008f97", "#a1451f", "#1b222e", "#dd6c8f", "#00528f", "#787121", "#58173a"];

    private static readonly string?[] Dashes = [null, "9 4", "3 3", "9 3 2 3"];
    private static readonly string[] Shapes = ["circle", "square", "triangle", "diamond"];

    public static ChartStyle Of(SeriesRole role, int nth) => role switch
    {
        SeriesRole.Plan => new(Axis, "2", "3 4", "none", Muted),
        SeriesRole.Reference => new(Axis, "1.5", "2 3", "none", Muted),
        SeriesRole.Target => new(Ink, "1.5", null, "none", Ink),
        SeriesRole.Forecast => new(Palette[0], "2.2", "8.8 4.4", "hollow", Palette[0]),
        _ => new(Palette[nth % 8], nth == 0 ? "3" : "2.2", Dashes[nth % 4], Shapes[nth % 4], nth == 0 ? Palette[0] : Ink),
    };

    public void Point(Svg svg, double x, double y)
    {
        string N(double value) => Svg.Number(value);
        switch (Shape)
        {
            case "circle":
                svg.Add("circle", ("cx", N(x)), ("cy", N(y)), ("r", "3.5"), ("fill", Colour));
                break;
            case "hollow":
                svg.Add("circle", ("cx", N(x)), ("cy", N(y)), ("r", "3"), ("fill", "#fff"), ("stroke", Colour), ("stroke-width", "2"));
                break;
            case "square":
                svg.Add("rect", ("x", N(x - 3.2)), ("y", N(y - 3.2)), ("width", "6.4"), ("height", "6.4"), ("fill", Colour));
                break;
            case "triangle":
                svg.Add("path", ("d", $"M{N(x)} {N(y - 4.4)}l4.4 7.6h-8.8Z"), ("fill", Colour));
                break;
            case "diamond":
                svg.Add("path", ("d", $"M{N(x)} {N(y - 4.6)}l4.6 4.6-4.6 4.6-4.6-4.6Z"), ("fill", Colour));
                break;
        }
    }
}

/// <summary>A line through values, broken where there is none.</summary>
internal static class ChartPath
{
    public static string Of(IReadOnlyList<decimal?> values, Func<int, double> x, Func<decimal, double> y)
    {
        var path = new System.Text.StringBuilder();
        var broken = true;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
            {
                broken = true;
                continue;
            }

            path.Append(broken ? 'M' : 'L').Append(Svg.Number(x(i))).Append(' ').Append(Svg.Number(y(value)));
            broken = false;
        }

        return path.ToString();
    }

    /// <summary>First and last index with a value; (0, -1) when there is none.</summary>
    public static (int First, int Last) Ends(IReadOnlyList<decimal?> values)
    {
        var (first, last) = (0, values.Count - 1);
        while (last >= 0 && values[last] is null)
        {
            last--;
        }

        while (first < last && values[first] is null)
        {
            first++;
        }

        return (first, last);
    }
}
