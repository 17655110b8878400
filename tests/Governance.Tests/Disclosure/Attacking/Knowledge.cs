using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure.Attacking;

/// <summary>What a reader knows: every figure of every release is a variable with bounds, every sum and rate a row. Figures that did not change between releases are one variable. A measure that a release withheld as a whole is none of it.</summary>
internal sealed class Knowledge
{
    private readonly Dictionary<(int Release, FigureKey Key), int> variables = [];
    private readonly List<(double Low, double High)> bounds = [];
    private readonly List<(Dictionary<int, double> Of, double Right)> equal = [];
    private readonly List<(Dictionary<int, double> Of, double Right)> atMost = [];
    private readonly List<double> truths = [];

    /// <param name="told">Releases with their drafts, whose figures only say which stayed the same.</param>
    public Knowledge(params IReadOnlyList<(DraftRelease Draft, ReleaseTables Release)> told)
    {
        var before = new Dictionary<FigureKey, List<(long Value, int Variable)>>();
        for (var i = 0; i < told.Count; i++)
        {
            var (draft, release) = told[i];
            var truth = Truth.Of(draft);
            var shown = release.Figures.ToDictionary(f => f.Key);
            var untold = Truth.Untold(draft, release);
            foreach (var (key, value) in truth.Where(t => !untold.Contains(t.Key.Measure)))
            {
                var same = before.GetValueOrDefault(key, []).FindIndex(b => b.Value == value);
                var variable = same >= 0 ? before[key][same].Variable : New(value);
                variables[(i, key)] = variable;
                before.TryAdd(key, []);
                before[key].Add((value, variable));
                bounds[variable] = Narrow(bounds[variable], Says(release.Policy, draft, shown.GetValueOrDefault(key)));
                if (Attacker.NeedsHiding(release.Policy, draft, shown.GetValueOrDefault(key), value))
                {
                    Targets.TryAdd(variable, (key, 0));
                    Targets[variable] = (key, Math.Max(Targets[variable].Width, Attacker.Width(release.Policy, draft, key, truth)));
                }
            }

            Relate(i, draft, release);
        }
    }

    /// <summary>Variables that must stay wide, with how wide.</summary>
    public Dictionary<int, (FigureKey Key, double Width)> Targets { get; } = [];

    /// <summary>The rows and bounds as a linear program over what is not known outright; null when the true figures break one, which would be a mistake here.</summary>
    public LinearProgram Program()
    {
        foreach (var (of, right) in equal.Concat(atMost))
        {
            var slack = right - of.Sum(t => t.Value * truths[t.Key]);
            (slack < -1e-6 || (slack > 1e-6 && equal.Exists(e => ReferenceEquals(e.Of, of)))).ShouldBeFalse("the true figures must be possible");
        }

        for (var v = 0; v < truths.Count; v++)
        {
            truths[v].ShouldBeInRange(bounds[v].Low, bounds[v].High);
        }

        return new(bounds, equal, atMost);
    }

    private void Relate(int release, DraftRelease draft, ReleaseTables tables)
    {
        foreach (var relation in Truth.Relations(draft).Where(r => variables.ContainsKey((release, r.Whole))))
        {
            var of = new Dictionary<int, double>();
            Put(of, variables[(release, relation.Whole)], -1);
            relation.Parts.ForEach(p => Put(of, variables[(release, p)], 1));
            equal.Add((of, 0));
        }

        foreach (var rate in draft.Rates)
        {
            foreach (var figure in tables.Figures.Where(f => f.Key.Measure == rate.Key && f.Shown.Number is not null))
            {
                var top = variables[(release, figure.Key with { Measure = rate.Numerator })];
                var bottom = variables[(release, figure.Key with { Measure = rate.Denominator })];
                var (value, half) = ((double)figure.Shown.Number!.Value, 0.5 * Math.Pow(10, -rate.Decimals));
                atMost.Add((new() { [top] = (double)rate.Scale, [bottom] = -(value + half) }, 0));
                atMost.Add((new() { [top] = -(double)rate.Scale, [bottom] = value - half }, 0));
            }
        }
    }

    private static void Put(Dictionary<int, double> of, int variable, double by) => of[variable] = of.GetValueOrDefault(variable) + by;

    private static (double Low, double High) Says(SuppressionPolicy policy, DraftRelease draft, ReleasedFigure? figure)
    {
        if (figure is null || figure.Reason == DisclosureReason.Restated)
        {
            return (0, double.PositiveInfinity);
        }

        var sum = draft.Measures.First(m => m.Key == figure.Key.Measure).Kind == MeasureKind.Sum;
        if (figure.Shown.Number is not { } number)
        {
            return (policy.ZerosShown && !sum ? 1 : 0, double.PositiveInfinity);
        }

        var (n, b) = ((double)number, policy.RoundingBase);
        return sum || b == 1 || n == 0 ? (n, n) : (Math.Max(n - (b / 2), policy.Threshold + 1), n + b - 1 - (b / 2));
    }

    private static (double Low, double High) Narrow((double Low, double High) a, (double Low, double High) b) => (Math.Max(a.Low, b.Low), Math.Min(a.High, b.High));

    private int New(long truth)
    {
        truths.Add(truth);
        bounds.Add((0, double.PositiveInfinity));
        return truths.Count - 1;
    }
}
