using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A small line on its own scale; a value that is missing or suppressed is a gap with a tick under it.</summary>
[HtmlTargetElement("sparkline", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SparklineTagHelper : TagHelper
{
    private const double Edge = 6;
    private const double Headroom = 9;
    private const double Room = 8;

    /// <summary>The values, oldest first.</summary>
    public IReadOnlyList<decimal?> Values { get; set; } = [];

    /// <summary>A comparator on the same scale, dotted, or empty.</summary>
    public IReadOnlyList<decimal?> Reference { get; set; } = [];

    /// <summary>What a screen reader says: the periods and the direction.</summary>
    public string Label { get; set; } = "";

    /// <summary>Units across; 290 suits a panel.</summary>
    public int Width { get; set; } = 224;

    /// <summary>Units down.</summary>
    public int Height { get; set; } = 46;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var known = Values.Concat(Reference).OfType<decimal>().ToList();
        var (low, high) = known.Count == 0 ? (0m, 1m) : (known.Min(), known.Max());
        var span = high == low ? 1 : high - low;
        double X(int i) => Values.Count <= 1 ? Width / 2.0 : Edge + ((Width - Edge - Room) * i / (Values.Count - 1));
        double Y(decimal v) => Height - Room - ((double)((v - low) / span) * (Height - Room - Headroom));

        var svg = new Svg(Width, Height, Label, "spark");
        if (Reference.Count > 0)
        {
            svg.Add("path", ("d", ChartPath.Of(Reference, X, Y)), ("fill", "none"), ("stroke", ChartStyle.Axis), ("stroke-width", "1.5"), ("stroke-dasharray", "2 3"));
        }

        svg.Add("path", ("d", ChartPath.Of(Values, X, Y)), ("fill", "none"), ("stroke", ChartStyle.Palette[0]), ("stroke-width", "2"));
        for (var i = 0; i < Values.Count; i++)
        {
            if (Values[i] is not { } value)
            {
                svg.Line(X(i) - 3, Height - 5, X(i) + 3, Height - 5, ChartStyle.Axis, ("stroke-width", "1.5"));
            }
            else if (i == Values.Count - 1 || Alone(i))
            {
                svg.Add("circle", ("cx", Svg.Number(X(i))), ("cy", Svg.Number(Y(value))), ("r", i == Values.Count - 1 ? "3.6" : "2"), ("fill", ChartStyle.Palette[0]));
            }
        }

        output.TagName = null;
        output.Content.SetHtmlContent(svg.Done());
    }

    private bool Alone(int i) => (i == 0 || Values[i - 1] is null) && Values[i + 1] is null;
}
