using Governance.Outcomes.Domain;
using Governance.Platform.Figures;
using Governance.Platform.Rag;

namespace Governance.Outcomes.Engine;

/// <summary>Holds an indicator's values against the versions of their own periods.</summary>
internal sealed record Judge(IReadOnlyList<Definition> Definitions, IReadOnlyList<Band> Bands, IReadOnlyList<Trajectory> Trajectories)
{
    public IReadOnlyList<Point> Points(IEnumerable<Published> values)
    {
        var points = new List<Point>();
        var last = new Dictionary<(string Area, PeriodGrain Grain), int>();
        foreach (var value in values.OrderBy(v => v.Value.To).ThenBy(v => v.Value.AreaCode, StringComparer.Ordinal))
        {
            var line = (value.Value.AreaCode, value.Value.Grain);
            var breaks = last.TryGetValue(line, out var before) && BreakBetween(before, value.Definition);
            last[line] = value.Definition;
            points.Add(Point(value) with { Breaks = breaks });
        }

        return points;
    }

    /// <summary>The status of a value in a period.</summary>
    public RagStatus? Status(FigureValue value, FigurePeriod period) =>
        value.Number is { } number ? Versions.On(Bands, period.To)?.Judge(number, Planned(period), Versions.Of(Definitions, period).Polarity) : null;

    public decimal? Planned(FigurePeriod period) => Versions.On(Trajectories, period.To)?.Planned(period.To);

    private bool BreakBetween(int before, int after) => Definitions.Any(d => d.Number > before && d.Number <= after && d.Breaks);

    private Point Point(Published value)
    {
        var (row, period) = (value.Value, value.Value.Period);
        return new(row.Id, period, new(row.AreaLevel, row.AreaCode, row.AreaName), value.Said, value.Figures.Numerator, value.Figures.Denominator, value.Definition, Planned(period), Status(value.Said, period))
        {
            PublishedAt = value.PublishedAt,
            File = value.File,
            AcceptedBy = value.AcceptedBy,
            Reason = value.Reason,
            Former = value.Former,
            // Only the standing value keeps the whole of where it came from.
            SubmissionId = value.IsNow ? row.SubmissionId : null,
            Rows = value.IsNow ? row.Rows : 0,
            Quarantined = value.IsNow ? row.Quarantined : 0,
            Mapping = value.IsNow ? row.Mapping : "",
        };
    }
}
