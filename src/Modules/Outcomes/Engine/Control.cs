using Governance.Outcomes.Domain.Control;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Engine;

/// <summary>The control chart of the stretch measured as the newest value is, and what it says.</summary>
internal sealed record Control(ControlChart Chart, IReadOnlyList<Point> Points, Answer Answer)
{
    /// <summary>The choice limits are set by; null where they follow the rule.</summary>
    public LimitsChoice? ByHand { get; private init; }

    /// <summary>Values limits are set from.</summary>
    public IEnumerable<Point> Baseline => Chart.Limits is { } limits ? Points.Skip(limits.From).Take(limits.Count) : [];

    public static Control Of(Dossier dossier)
    {
        var numbered = dossier.Line.Skip(dossier.UnbrokenFrom).Where(p => p.Value.Number is not null).ToList();
        var chosen = Chosen(numbered, dossier.Limits);
        var chart = ControlChart.Of([.. Placed(numbered)], chosen, (dossier.Definition.Low, dossier.Definition.High));
        return new(chart, numbered, SignalWords.Answer(chart, [.. numbered.Select(p => p.Period)], dossier.Words)) { ByHand = chosen is null ? null : dossier.Limits };
    }

    /// <summary>Signals that hold a point, in words, for the table.</summary>
    public IReadOnlyList<Signal> At(Point point)
    {
        var index = Points.ToList().FindIndex(p => p.Id == point.Id);
        return index < 0 ? [] : [.. Chart.Signals.Where(s => s.First <= index && s.Last >= index)];
    }

    /// <summary>The run or trend that reaches the newest value, to be shaded; or null.</summary>
    public Signal? Shaded => Chart.Now.FirstOrDefault(s => s.Kind is SignalKind.Run) ?? Chart.Now.FirstOrDefault(s => s.Kind is SignalKind.Trend);

    // Where the definition changed since, a chosen period holds too few values that may be compared: then the rule stands.
    private static (int From, int Count)? Chosen(List<Point> points, LimitsChoice? choice)
    {
        var held = choice is { IsByHand: true } ? points.Where(p => choice.Holds(p.Period.From, p.Period.To)).ToList() : [];
        return held.Count < ControlChart.Fewest ? null : (points.IndexOf(held[0]), held.Count);
    }

    // Periods are counted, so that a missing one is a gap and gives no moving range.
    private static IEnumerable<ControlPoint> Placed(IReadOnlyList<Point> points)
    {
        var (place, next) = (0, points.Count == 0 ? default : points[0].Period);
        foreach (var point in points)
        {
            for (; next.From < point.Period.From; next = next.Next())
            {
                place++;
            }

            yield return new(place, point.Value.Number!.Value);
        }
    }
}
