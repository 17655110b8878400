namespace Governance.Benchmarks.Measuring;

/// <summary>What a ratio should be.</summary>
internal sealed record Aim(double Value, bool AtMost)
{
    public bool Met(double ratio) => AtMost ? ratio <= Value : ratio >= Value;

    public override string ToString() => $"{(AtMost ? "at most" : "at least")} {Value:0.##}";
}

/// <summary>Ours against theirs, measured by turns in one process. The ratio is the median of the rounds' own ratios.</summary>
internal sealed record Measured(string What, string Unit, double Ours, double Theirs, double Ratio, double Lowest, double Highest, int Rounds, Aim Aim)
{
    public bool Met => Aim.Met(Ratio);

    /// <summary>A count that is compared with a limit rather than with somebody else's.</summary>
    public static Measured Count(string what, string unit, int count, int most) => new(what, unit, count, most, count, count, count, 1, new Aim(most, AtMost: true));

    /// <summary>Runs both by turns, the first of each pair changing, after one round that is thrown away.</summary>
    /// <param name="ours">Gives its figure for one round, in <paramref name="unit"/>.</param>
    public static async Task<Measured> ByTurns(string what, string unit, Aim aim, int rounds, Func<Task<double>> ours, Func<Task<double>> theirs)
    {
        await ours();
        await theirs();
        var pairs = new List<(double Ours, double Theirs)>();
        for (var i = 0; i < rounds; i++)
        {
            var (first, second) = i % 2 == 0 ? (ours, theirs) : (theirs, ours);
            var (a, b) = (await first(), await second());
            pairs.Add(i % 2 == 0 ? (a, b) : (b, a));
        }

        var ratios = pairs.ConvertAll(p => p.Ours / p.Theirs);
        return new(what, unit, Median(pairs.Select(p => p.Ours)), Median(pairs.Select(p => p.Theirs)), Median(ratios), ratios.Min(), ratios.Max(), rounds, aim);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
