namespace Governance.Tests.Disclosure.Attacking;

/// <summary>A dense simplex over variables from 0 up: finds a corner once, then walks for any objective from where it stands.</summary>
internal sealed class Simplex
{
    private const double Tiny = 1e-9;
    private const int DantzigSteps = 200;

    private readonly int columns;
    private readonly List<double[]> rows = [];
    private readonly List<int> basis = [];

    /// <param name="variables">How many there are.</param>
    /// <param name="equalities">Coefficients and the right side.</param>
    /// <param name="atMost">The same, for sums that may be less.</param>
    public Simplex(int variables, IReadOnlyList<(double[] Of, double Right)> equalities, IReadOnlyList<(double[] Of, double Right)> atMost)
    {
        columns = variables + atMost.Count;
        var all = equalities.Count + atMost.Count;
        var artificial = columns;
        for (var r = 0; r < all; r++)
        {
            var (of, right) = r < equalities.Count ? equalities[r] : atMost[r - equalities.Count];
            var row = new double[columns + all + 1];
            of.CopyTo(row, 0);
            if (r >= equalities.Count)
            {
                row[variables + r - equalities.Count] = 1;
            }

            row[^1] = right;
            if (right < 0)
            {
                for (var c = 0; c < row.Length; c++)
                {
                    row[c] = -row[c];
                }
            }

            row[artificial + r] = 1;
            rows.Add(row);
            basis.Add(artificial + r);
        }

        Feasible = Start(all);
    }

    /// <summary>Whether anything satisfies every row.</summary>
    public bool Feasible { get; }

    /// <summary>Called with the values of the variables at each corner.</summary>
    public Action<double[]>? AtCorner { get; set; }

    /// <summary>Largest value of a variable, or of its negative; infinite where there is none. Stops early once past <paramref name="enough"/>.</summary>
    public double Most(int variable, int sign, double enough)
    {
        var objective = new double[rows.Count == 0 ? columns + 1 : rows[0].Length];
        objective[variable] = -sign;
        var at = basis.IndexOf(variable);
        if (at >= 0)
        {
            Subtract(objective, rows[at], -sign);
        }

        return Walk(objective, columns, enough);
    }

    private bool Start(int all)
    {
        var objective = new double[columns + all + 1];
        for (var c = columns; c < columns + all; c++)
        {
            objective[c] = 1;
        }

        rows.ForEach(r => Subtract(objective, r, 1));
        if (Walk(objective, columns, double.PositiveInfinity) < -1e-6)
        {
            return false;
        }

        // What artificial variables remain at 0 leave, or their row says nothing.
        for (var r = rows.Count - 1; r >= 0; r--)
        {
            if (basis[r] >= columns)
            {
                var into = Array.FindIndex(rows[r], 0, columns, v => Math.Abs(v) > 1e-7);
                if (into >= 0)
                {
                    Pivot(r, into, null);
                }
                else
                {
                    rows.RemoveAt(r);
                    basis.RemoveAt(r);
                }
            }
        }

        for (var r = 0; r < rows.Count; r++)
        {
            rows[r] = [.. rows[r][..columns], rows[r][^1]];
        }

        return true;
    }

    private double Walk(double[] objective, int allowed, double enough)
    {
        for (var step = 0; ; step++)
        {
            AtCorner?.Invoke(Values());
            if (objective[^1] >= enough)
            {
                return objective[^1];
            }

            var into = Entering(objective, allowed, step < DantzigSteps);
            if (into < 0)
            {
                return objective[^1];
            }

            var (leaving, least) = (-1, double.PositiveInfinity);
            for (var r = 0; r < rows.Count; r++)
            {
                var ratio = rows[r][into] > 1e-8 ? rows[r][^1] / rows[r][into] : double.PositiveInfinity;
                if (ratio < least - Tiny || (leaving >= 0 && ratio < least + Tiny && basis[r] < basis[leaving]))
                {
                    (leaving, least) = (r, ratio);
                }
            }

            if (leaving < 0)
            {
                return double.PositiveInfinity;
            }

            Pivot(leaving, into, objective);
        }
    }

    /// <summary>The steepest at first; later the first, which never goes round in circles.</summary>
    private static int Entering(double[] objective, int allowed, bool steepest)
    {
        var best = -1;
        for (var c = 0; c < allowed; c++)
        {
            if (objective[c] < -1e-8 && (best < 0 || (steepest && objective[c] < objective[best])))
            {
                best = c;
            }
        }

        return best;
    }

    private double[] Values()
    {
        var values = new double[columns];
        for (var r = 0; r < rows.Count; r++)
        {
            if (basis[r] < columns)
            {
                values[basis[r]] = rows[r][^1];
            }
        }

        return values;
    }

    private void Pivot(int leaving, int into, double[]? objective)
    {
        var row = rows[leaving];
        var by = row[into];
        for (var c = 0; c < row.Length; c++)
        {
            row[c] /= by;
        }

        for (var r = 0; r < rows.Count; r++)
        {
            if (r != leaving && rows[r][into] != 0)
            {
                Subtract(rows[r], row, rows[r][into]);
            }
        }

        if (objective is not null)
        {
            Subtract(objective, row, objective[into]);
        }

        basis[leaving] = into;
    }

    private static void Subtract(double[] from, double[] row, double times)
    {
        for (var c = 0; c < row.Length; c++)
        {
            from[c] -= times * row[c];
        }
    }
}
