using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Benchmarks;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Html;

namespace Governance.Outcomes.Pages.Indicators.One;

/// <summary>Where the local area stands among neighbours, its region and England: one line of values.</summary>
internal sealed class StripDrawing
{
    private const string Ink = "#1b222e";
    private const string Own = "#3f357f";
    private const double Line = 66;

    private readonly Comparison comparison;
    private readonly FigureWords words;
    private readonly Axis axis;
    private readonly double width;
    private readonly bool narrow;
    private readonly Svg svg;

    private StripDrawing(Comparison comparison, FigureWords words, string say, double width)
    {
        (this.comparison, this.words, this.width, narrow) = (comparison, words, width, width < 500);
        axis = Axis.Around(Everybody().Select(c => c.Value.Number).OfType<decimal>());
        svg = new(width, 128, $"{say} The table has every place.", fixedSize: true);
    }

    public static IHtmlContent Wide(Comparison comparison, FigureWords words, string say) => new StripDrawing(comparison, words, say, 828).Draw();

    public static IHtmlContent Narrow(Comparison comparison, FigureWords words, string say) => new StripDrawing(comparison, words, say, 320).Draw();

    private IHtmlContent Draw()
    {
        svg.Add("rect", ("x", "12"), ("y", Svg.Number(Line - 5)), ("width", Svg.Number(width - 24)), ("height", "10"), ("rx", "5"), ("fill", "#c9ccd6"));
        foreach (var tick in axis.Ticks.Where((_, i) => !narrow || i % 2 == 0))
        {
            svg.Text(X(tick), 122, words.Line(tick), "middle");
        }

        foreach (var neighbour in comparison.Neighbours)
        {
            if (neighbour.Value.Number is { } value)
            {
                svg.Add("circle", ("cx", Svg.Number(X(value))), ("cy", Svg.Number(Line)), ("r", "6"), ("fill", "#fff"), ("stroke", Ink), ("stroke-width", "1.8"));
            }
        }

        Named();
        return svg.Done();
    }

    private void Named()
    {
        var spoken = new List<(double X, string Words, bool Bold)>();
        if (comparison.Region is { Value.Number: { } region } place)
        {
            Diamond(X(region), 8, "#fff", Ink);
            spoken.Add((X(region), $"{(narrow ? "Region" : place.Name)} {words.Say(region)}", false));
        }

        if (comparison.England is { Value.Number: { } england })
        {
            svg.Add("rect", ("x", Svg.Number(X(england) - 6)), ("y", Svg.Number(Line - 6)), ("width", "12"), ("height", "12"), ("fill", Ink));
            spoken.Add((X(england), $"England {words.Say(england)}", false));
        }

        if (comparison.Own.Value.Number is { } own)
        {
            Diamond(X(own), 12, Own, Own);
            spoken.Add((X(own), $"{comparison.Own.Name} {words.Say(own)}", true));
        }

        Above(spoken);
        if (comparison.Median is { } median)
        {
            svg.Line(X(median), Line - 12, X(median), Line + 18, Ink, ("stroke-width", "1.5"));
            svg.Text(Keep(X(median), 150), Line + 34, $"Neighbour median {words.Say(median)}", "middle");
        }
    }

    // Words over the line take turns in three rows, so that those of places close together do not cover each other.
    private void Above(List<(double X, string Words, bool Bold)> spoken)
    {
        var row = 0;
        foreach (var (x, text, bold) in spoken.OrderBy(s => s.X))
        {
            var y = 14 + (row++ % 3 * 15);
            svg.Line(x, y + 4, x, Line - 12, "#7d8493");
            svg.Text(Keep(x, text.Length * 7.4), y, text, "middle", colour: bold ? Own : Ink, bold: bold);
        }
    }

    private void Diamond(double x, double size, string fill, string edge) => svg.Add(
        "path", ("d", $"M{Svg.Number(x)} {Svg.Number(Line - size)}l{Svg.Number(size)} {Svg.Number(size)}-{Svg.Number(size)} {Svg.Number(size)}-{Svg.Number(size)}-{Svg.Number(size)}Z"), ("fill", fill), ("stroke", edge), ("stroke-width", "1.8"));

    private double Keep(double x, double length) => Math.Clamp(x, 4 + (length / 2), width - 4 - (length / 2));

    private double X(decimal value) => 30 + (axis.Share(value) * (width - 60));

    private IEnumerable<Compared> Everybody() => [.. comparison.Neighbours, comparison.Own, .. new[] { comparison.England, comparison.Region }.OfType<Compared>()];
}
