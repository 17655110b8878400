using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Outcomes.Engine;
using Governance.Platform.Figures;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Html;

namespace Governance.Outcomes.Pages.Indicators.One;

/// <summary>The control chart of an indicator, drawn on the server: values, limits, target, the run shaded, breaks as a rule with a word.</summary>
internal sealed class ControlDrawing
{
    public const int MostShown = 36;

    private const double Top = 22;
    private const double CharacterWidth = 7.2;
    private const string Ink = "#1b222e";
    private const string Muted = "#4a5160";
    private const string AxisInk = "#7d8493";
    private const string Grid = "#e6e7eb";
    private const string Own = "#3f357f";
    private const string Wash = "#f1f0f6";
    private const string Off = "#a3161f";

    private readonly IndicatorView view;
    private readonly IReadOnlyList<Point> points;
    private readonly FigureWords words;
    private readonly Axis axis;
    private readonly Svg svg;
    private readonly double left;
    private readonly double right;
    private readonly double bottom;
    private readonly bool narrow;

    private ControlDrawing(IndicatorView view, double width, double height)
    {
        (this.view, narrow, words) = (view, width < 500, view.Dossier.Words);
        points = Shown(view.Dossier);
        axis = Axis.Around(Marked());
        left = 12 + (axis.Ticks.Max(t => words.Line(t).Length) * CharacterWidth);
        right = width - (narrow ? 50 : 134);
        bottom = height - 38;
        svg = new(width, height, Description(view), fixedSize: true);
    }

    public static IReadOnlyList<Point> Shown(Dossier dossier) => [.. dossier.Line.TakeLast(MostShown)];

    public static decimal LowestDrawn(IndicatorView view) => new ControlDrawing(view, 828, 330).axis.Low;

    public static IHtmlContent Wide(IndicatorView view) => new ControlDrawing(view, 828, 330).Draw();

    public static IHtmlContent Narrow(IndicatorView view) => new ControlDrawing(view, 320, 280).Draw();

    public static string Description(IndicatorView view)
    {
        var shown = Shown(view.Dossier);
        return $"Control chart of {UkText.Count(shown.Count, GrainWords.One(view.Dossier.Definition.Frequency))} to {shown[^1].Period.Words} with mean and limits. {view.Control.Answer.Finding} The table has every value.";
    }

    private IEnumerable<decimal> Marked()
    {
        var limits = view.Control.Chart.Limits;
        return points.Select(p => p.Value.Number).Concat([limits?.Lower, limits?.Upper, view.Dossier.Trajectory?.Target]).OfType<decimal>();
    }

    private IHtmlContent Draw()
    {
        Shade();
        Axes();
        Breaks();
        Lines();
        Values();
        return svg.Done();
    }

    private void Shade()
    {
        if (view.Control.Shaded is { } run && Index(view.Control.Points[run.First]) is var first and >= 0)
        {
            svg.Add("rect", ("x", Svg.Number(X(first))), ("y", Svg.Number(Top)), ("width", Svg.Number(right - X(first))), ("height", Svg.Number(bottom - Top)), ("fill", Wash));
        }
    }

    private void Axes()
    {
        foreach (var tick in axis.Ticks)
        {
            svg.Line(left, Y(tick), right, Y(tick), tick == axis.Low ? AxisInk : Grid);
            svg.Text(left - 8, Y(tick) + 4, words.Line(tick), "end");
        }

        var every = Math.Max(1, (int)Math.Ceiling(points.Count * (narrow ? 56 : 52) / (right - left)));
        for (var i = 0; i < points.Count; i += every)
        {
            var (name, year) = Label(points[i].Period);
            svg.Text(X(i), bottom + 18, name, "middle");
            if (i == 0 || year != Label(points[i - every].Period).Year)
            {
                svg.Text(X(i), bottom + 32, year, "middle");
            }
        }
    }

    private void Breaks()
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (points[i].Breaks)
            {
                var x = (X(i - 1) + X(i)) / 2;
                svg.Line(x, Top - 8, x, bottom, Ink, ("stroke-width", "1.5"), ("stroke-dasharray", "4 3"));
                svg.Text(x < (left + right) / 2 ? x + 6 : x - 6, Top, "Definition changed", x < (left + right) / 2 ? "start" : "end", colour: Ink, bold: true);
            }
        }
    }

    private void Lines()
    {
        var ends = new List<(double Y, string Words, bool Bold)>();
        if (view.Control.Chart.Limits is { } limits)
        {
            var from = X(Math.Max(0, Index(view.Control.Points[0])));
            Level(from, limits.Mean, "6 3", AxisInk, "1.5");
            Level(from, limits.Upper, "2 3", AxisInk, "1.2");
            Level(from, limits.Lower, "2 3", AxisInk, "1.2");
            ends.Add((Y(limits.Mean), narrow ? "Mean" : $"Mean {words.Say(limits.Mean)}", false));
            ends.Add((Y(limits.Upper), narrow ? "Upper" : $"Upper limit {words.Say(limits.Upper)}", false));
            ends.Add((Y(limits.Lower), narrow ? "Lower" : $"Lower limit {words.Say(limits.Lower)}", false));
        }

        if (view.Dossier.Trajectory is { } way)
        {
            Level(left, way.Target, null, Ink, "1.4");
            ends.Add((Y(way.Target), narrow ? "Target" : $"Target {words.Line(way.Target)}", true));
        }

        if (view.Control.ByHand is not null && Index(view.Control.Baseline.Last()) is var end and >= 0)
        {
            svg.Line(X(Math.Max(0, Index(view.Control.Baseline.First()))), bottom - 2, X(end), bottom - 2, Ink, ("stroke-width", "4"));
        }

        var free = double.MinValue;
        foreach (var (y, text, bold) in ends.OrderBy(e => e.Y))
        {
            free = Math.Max(y, free);
            svg.Text(right + 6, free + 4, text, colour: bold ? Ink : Muted, bold: bold);
            free += 16;
        }
    }

    private void Level(double from, decimal value, string? dash, string colour, string width) =>
        svg.Line(from, Y(value), right, Y(value), colour, ("stroke-width", width), ("stroke-dasharray", dash));

    private void Values()
    {
        svg.Add("path", ("d", Path()), ("fill", "none"), ("stroke", Own), ("stroke-width", "2.5"), ("stroke-linejoin", "round"));
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value.Number is not { } value)
            {
                svg.Line(X(i) - 3, bottom - 2, X(i) + 3, bottom - 2, AxisInk, ("stroke-width", "2"));
                continue;
            }

            Mark(X(i), Y(value), view.Control.At(points[i]));
        }

        if (points[^1].Value.Number is { } last && view.Control.At(points[^1]).FirstOrDefault(s => s.Kind == SignalKind.Outside) is { } outside)
        {
            var said = narrow ? words.Say(last) : $"{words.Say(last)}: {(outside.Above ? "above the upper" : "below the lower")} limit";
            svg.Text(right - 14, Y(last) + 4, said, "end", colour: Off, bold: true);
        }
    }

    private void Mark(double x, double y, IReadOnlyList<Signal> signals)
    {
        if (signals.Any(s => s.Kind == SignalKind.Outside))
        {
            svg.Add("path", ("d", $"M{Svg.Number(x)} {Svg.Number(y - 7.5)}l7.5 7.5-7.5 7.5-7.5-7.5Z"), ("fill", Off));
        }
        else if (signals.Any(s => s.Kind is SignalKind.Run or SignalKind.Trend))
        {
            svg.Add("rect", ("x", Svg.Number(x - 4)), ("y", Svg.Number(y - 4)), ("width", "8"), ("height", "8"), ("fill", Own));
        }
        else
        {
            svg.Add("circle", ("cx", Svg.Number(x)), ("cy", Svg.Number(y)), ("r", "3"), ("fill", Own));
        }
    }

    // A gap breaks the line, and so does a change of definition.
    private string Path()
    {
        var path = new System.Text.StringBuilder();
        var broken = true;
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value.Number is not { } value)
            {
                broken = true;
                continue;
            }

            path.Append(broken || points[i].Breaks ? 'M' : 'L').Append(Svg.Number(X(i))).Append(' ').Append(Svg.Number(Y(value)));
            broken = false;
        }

        return path.ToString();
    }

    private int Index(Point point) => points.ToList().FindIndex(p => p.Id == point.Id);

    private double X(int index) => points.Count == 1 ? (left + right) / 2 : left + ((right - left) * index / (points.Count - 1));

    private double Y(decimal value) => bottom - (axis.Share(value) * (bottom - Top));

    private static (string Name, string Year) Label(FigurePeriod period) => period.Grain switch
    {
        PeriodGrain.Month => (UkText.ShortMonth(period.From), period.TimePeriod),
        PeriodGrain.Term => (period.TimeIdentifier.Split(' ')[0], $"{period.TimePeriod[..4]}/{period.TimePeriod[4..]}"),
        PeriodGrain.FinancialQuarter => (period.TimeIdentifier[^2..], $"{period.TimePeriod[..4]}/{period.TimePeriod[4..]}"),
        _ => (period.TimePeriod.Length == 6 ? $"{period.TimePeriod[2..4]}/{period.TimePeriod[4..]}" : period.TimePeriod, ""),
    };
}
