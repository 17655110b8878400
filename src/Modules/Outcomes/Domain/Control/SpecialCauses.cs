namespace Governance.Outcomes.Domain.Control;

/// <summary>The usual rules for a special cause. A signal inside another that says the same is said once.</summary>
internal static class SpecialCauses
{
    private const int TrendLength = 6;

    public static IReadOnlyList<Signal> In(IReadOnlyList<ControlPoint> points, Limits limits)
    {
        var runs = Runs(points, limits).ToList();
        var pairs = Pairs(points, limits).Where(p => !runs.Exists(r => r.Above == p.Above && r.First <= p.First && r.Last >= p.Last));
        return
        [
            .. Outside(points, limits).Concat(runs).Concat(Trends(points)).Concat(pairs)
                .OrderBy(s => s.Last).ThenBy(s => s.Kind).ThenBy(s => s.First),
        ];
    }

    private static IEnumerable<Signal> Outside(IReadOnlyList<ControlPoint> points, Limits limits)
    {
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].Value > limits.Upper || points[i].Value < limits.Lower)
            {
                yield return new(SignalKind.Outside, i, i, points[i].Value > limits.Upper);
            }
        }
    }

    private static IEnumerable<Signal> Runs(IReadOnlyList<ControlPoint> points, Limits limits) =>
        Stretches(points.Count, i => Math.Sign(points[i].Value - limits.Mean))
            .Where(s => s.Side != 0 && s.Last - s.First + 1 >= ControlChart.RunLength)
            .Select(s => new Signal(SignalKind.Run, s.First, s.Last, s.Side > 0));

    // A stretch of moves is one shorter than the values it joins.
    private static IEnumerable<Signal> Trends(IReadOnlyList<ControlPoint> points) =>
        Stretches(points.Count - 1, i => Math.Sign(points[i + 1].Value - points[i].Value))
            .Where(s => s.Side != 0 && s.Last - s.First + 2 >= TrendLength)
            .Select(s => new Signal(SignalKind.Trend, s.First, s.Last + 1, s.Side > 0));

    private static IEnumerable<Signal> Pairs(IReadOnlyList<ControlPoint> points, Limits limits)
    {
        for (var last = 1; last < points.Count; last++)
        {
            var side = Far(points[last].Value, limits);
            if (side == 0)
            {
                continue;
            }

            var first = Far(points[last - 1].Value, limits) == side ? last - 1 : last >= 2 && Far(points[last - 2].Value, limits) == side ? last - 2 : -1;
            if (first >= 0)
            {
                yield return new(SignalKind.TwoOfThree, first, last, side > 0);
            }
        }
    }

    private static int Far(decimal value, Limits limits) =>
        value > limits.Mean + limits.Warning ? 1 : value < limits.Mean - limits.Warning ? -1 : 0;

    private static IEnumerable<(int First, int Last, int Side)> Stretches(int count, Func<int, int> side)
    {
        for (var first = 0; first < count;)
        {
            var last = first;
            while (last + 1 < count && side(last + 1) == side(first))
            {
                last++;
            }

            yield return (first, last, side(first));
            first = last + 1;
        }
    }
}
