using Governance.Outcomes.Domain.Control;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Engine;

/// <summary>The control chart of the stretch measured as the newest value is, and what it says.</summary>
internal sealed record Control(ControlChart Chart, IReadOnlyList<Point> Points, Answer Answer)
{
    public static Control Of(Dossier dossier)
    {
        var stretch = dossier.Line.Skip(dossier.UnbrokenFrom).ToList();
        var numbered = stretch.Where(p => p.Value.Number is not null).ToList();
        var chart = ControlChart.Of([.. numbered.Select(p => new ControlPoint(Place(stretch[0].Period, p.Period), p.Value.Number!.Value))]);
        return new(chart, numbered, SignalWords.Answer(chart, [.. numbered.Select(p => p.Period)], dossier.Words));
    }

    /// <summary>Signals that hold a point, in words, for the table.</summary>
    public IReadOnlyList<Signal> At(Point point)
    {
        var index = Points.ToList().FindIndex(p => p.Id == point.Id);
        return index < 0 ? [] : [.. Chart.Signals.Where(s => s.First <= index && s.Last >= index)];
    }

    /// <summary>The run or trend that reaches the newest value, to be shaded; or null.</summary>
    public Signal? Shaded => Chart.Now.FirstOrDefault(s => s.Kind is SignalKind.Run) ?? Chart.Now.FirstOrDefault(s => s.Kind is SignalKind.Trend);

    // Periods are counted, so that a missing one is a gap and gives no moving range.
    private static int Place(FigurePeriod first, FigurePeriod period)
    {
        var place = 0;
        for (var next = first; next.From < period.From; next = next.Next())
        {
            place++;
        }

        return place;
    }
}
