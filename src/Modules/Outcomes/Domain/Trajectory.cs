using Governance.Platform.Data;

namespace Governance.Outcomes.Domain;

/// <summary>A version of where an indicator starts, what it must reach now, and the way there.</summary>
internal sealed class Trajectory : Entity
{
    public required Guid IndicatorId { get; init; }

    public required int Number { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>What it must reach now.</summary>
    public required decimal Target { get; init; }

    public decimal? Baseline { get; init; }

    public DateOnly? BaselineOn { get; init; }

    public string Why { get; init; } = "";

    public List<TrajectoryPoint> Points { get; init; } = [];

    /// <summary>Planned for the period that ends on a day: the straight line between the points around it; null before the first, the last value after the last.</summary>
    public decimal? Planned(DateOnly on)
    {
        var points = Line();
        if (points.Count == 0 || on < points[0].On)
        {
            return null;
        }

        for (var i = 1; i < points.Count; i++)
        {
            var (a, b) = (points[i - 1], points[i]);
            if (on <= b.On)
            {
                return a.Value + ((b.Value - a.Value) * (on.DayNumber - a.On.DayNumber) / (b.On.DayNumber - a.On.DayNumber));
            }
        }

        return points[^1].Value;
    }

    /// <summary>Where it leads: the last point, or null without points.</summary>
    public TrajectoryPoint? End => Points.MaxBy(p => p.On);

    private List<(DateOnly On, decimal Value)> Line()
    {
        var points = Points.OrderBy(p => p.On).Select(p => (p.On, p.Value)).ToList();
        if (Baseline is { } baseline && BaselineOn is { } on && points.Count > 0 && on < points[0].On)
        {
            points.Insert(0, (on, baseline));
        }

        return points;
    }
}

/// <summary>A milestone of a trajectory: what is to be reached by a day.</summary>
internal sealed class TrajectoryPoint
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TrajectoryId { get; init; }

    public required DateOnly On { get; init; }

    public required decimal Value { get; init; }
}
