namespace Governance.Tests.Disclosure.Attacking;

/// <summary>Bounds of variables under bounds and rows: what is known outright is put in, then rows alone tell what they can, in whole numbers, until nothing changes, then the simplex.</summary>
internal sealed class LinearProgram
{
    private const double Tiny = 1e-7;

    // Sums of thousands may creep by one; the simplex does the rest.
    private const int MostRounds = 40;

    private readonly List<(double Low, double High)> bounds;
    private readonly Dictionary<int, int> columns = [];
    private readonly Simplex simplex;
    private readonly double[] least;
    private readonly double[] most;

    public LinearProgram(IReadOnlyList<(double Low, double High)> known, List<(Dictionary<int, double> Of, double Right)> equal, List<(Dictionary<int, double> Of, double Right)> atMost)
    {
        bounds = [.. known];
        for (var round = 0; round < MostRounds && (equal.Aggregate(seed: false, (any, row) => Propagate(row, 1) | Propagate(row, -1) | any) | atMost.Aggregate(seed: false, (any, row) => Propagate(row, 1) | any)); round++)
        {
            continue;
        }

        foreach (var v in Enumerable.Range(0, bounds.Count).Where(v => bounds[v].High - bounds[v].Low > Tiny))
        {
            columns[v] = columns.Count;
        }

        (least, most) = (new double[columns.Count], new double[columns.Count]);
        Array.Fill(least, double.PositiveInfinity);
        Array.Fill(most, double.NegativeInfinity);
        var upper = columns.Where(c => !double.IsInfinity(bounds[c.Key].High)).Select(c => (new Dictionary<int, double> { [c.Key] = 1 }, bounds[c.Key].High));
        simplex = new(columns.Count, [.. equal.Select(Row).OfType<(double[], double)>()], [.. atMost.Concat(upper).Select(Row).OfType<(double[], double)>()]);
        simplex.Feasible.ShouldBeTrue("the true figures satisfy every row");
        simplex.AtCorner = values =>
        {
            for (var c = 0; c < columns.Count; c++)
            {
                (least[c], most[c]) = (Math.Min(least[c], values[c]), Math.Max(most[c], values[c]));
            }
        };
    }

    /// <summary>Highest less lowest value, or at least <paramref name="enough"/> once it is known to be that wide.</summary>
    public double Width(int variable, double enough)
    {
        if (!columns.TryGetValue(variable, out var column))
        {
            return 0;
        }

        if (Whole(column) < enough)
        {
            most[column] = Math.Max(most[column], simplex.Most(column, 1, (double.IsInfinity(least[column]) ? 1e9 : least[column]) + enough + 2));
        }

        if (Whole(column) < enough)
        {
            least[column] = Math.Min(least[column], -simplex.Most(column, -1, enough + 2 - most[column]));
        }

        return Whole(column);
    }

    private double Whole(int column) => Math.Floor(most[column] + 1e-6) - Math.Ceiling(least[column] - 1e-6);

    /// <summary>Each variable of a sum that is at most so much is bounded by the others at their least.</summary>
    private bool Propagate((Dictionary<int, double> Of, double Right) row, int sign)
    {
        var changed = false;
        foreach (var (v, by) in row.Of)
        {
            var a = sign * by;
            var others = row.Of.Where(t => t.Key != v).Sum(t => sign * t.Value > 0 ? sign * t.Value * bounds[t.Key].Low : sign * t.Value * bounds[t.Key].High);
            if (double.IsInfinity(others) || double.IsNaN(others) || a == 0)
            {
                continue;
            }

            var limit = ((sign * row.Right) - others) / a;
            var (low, high) = bounds[v];
            var now = a > 0 ? (low, Math.Min(high, Math.Floor(limit + 1e-6))) : (Math.Max(low, Math.Ceiling(limit - 1e-6)), high);
            changed |= now != bounds[v];
            bounds[v] = now;
        }

        return changed;
    }

    private (double[] Of, double Right)? Row((Dictionary<int, double> Of, double Right) row)
    {
        var of = new double[columns.Count];
        var right = row.Right;
        foreach (var (v, by) in row.Of)
        {
            right -= by * bounds[v].Low;
            if (columns.TryGetValue(v, out var column))
            {
                of[column] = by;
            }
        }

        return Array.TrueForAll(of, a => a == 0) ? null : (of, right);
    }
}
