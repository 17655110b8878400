namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Suppresses more until every suppressed cell is wide enough. Its proof is by example: for each it makes a set of figures that agrees with everything told and differs that much.</summary>
internal sealed class Protector
{
    // Showing cells again may take no longer than hiding them did: so many are looked at again, the weightiest first.
    private const int LeastLooks = 2000;

    private readonly Grid grid;
    private readonly Rules rules;
    private readonly long[] moved;
    private readonly Search search;
    private readonly Queue<int> waiting = new();
    private readonly List<int> touched = [];
    private readonly List<Secondary> secondary = [];
    private readonly List<Example>[] examples;
    private int looks;

    public Protector(Grid grid, Rules rules)
    {
        (this.grid, this.rules, moved) = (grid, rules, new long[grid.Values.Length]);
        search = new(grid, rules, moved);
        examples = new List<Example>[moved.Length];
        looks = Math.Max(LeastLooks, moved.Length);
    }

    /// <summary>False when some cell cannot be protected although everything else is suppressed.</summary>
    public bool Run()
    {
        for (var cell = 0; cell < moved.Length; cell++)
        {
            if (grid.Now.IsShort(cell) || grid.Earlier.IsShort(cell))
            {
                waiting.Enqueue(cell);
            }
        }

        while (waiting.TryDequeue(out var cell))
        {
            if (!Widen(cell, grid.Now, Side.Now) || !Widen(cell, grid.Earlier, Side.Earlier))
            {
                return false;
            }
        }

        foreach (var cell in secondary.OrderByDescending(s => grid.Weight(s.Cell)).ThenBy(s => s.Cell))
        {
            Reveal(cell);
        }

        return true;
    }

    /// <summary>Shows a cell again when others are found to be wide enough without it.</summary>
    private void Reveal(Secondary of)
    {
        var before = (grid.Now.Low[of.Cell], grid.Now.High[of.Cell], grid.Now.Needs[of.Cell], grid.Kinds[of.Cell], grid.Reasons[of.Cell]);
        (grid.Now.Low[of.Cell], grid.Now.High[of.Cell], grid.Now.Needs[of.Cell], grid.Kinds[of.Cell], grid.Reasons[of.Cell]) = (of.Low, of.High, 0, CellKind.Shown, DisclosureReason.None);
        var lost = new List<(Bounds, Reach)>();
        foreach (var example in examples[of.Cell] ?? [])
        {
            lost.AddRange(grid.Now.Without(example).Select(r => (grid.Now, r)));
            lost.AddRange(grid.Earlier.Without(example).Select(r => (grid.Earlier, r)));
        }

        looks -= lost.Count;
        if (looks < 0 || !lost.TrueForAll(l => Widen(l.Item2.Cell, l.Item1, l.Item1 == grid.Now ? Side.Now : Side.Earlier, paid: false)))
        {
            lost.Reverse();
            lost.ForEach(l => l.Item1.Restore(l.Item2));
            (grid.Now.Low[of.Cell], grid.Now.High[of.Cell], grid.Now.Needs[of.Cell], grid.Kinds[of.Cell], grid.Reasons[of.Cell]) = before;
        }
    }

    private bool Widen(int cell, Bounds bounds, Side alone, bool paid = true)
    {
        foreach (var free in paid ? (bool[])[true, false] : [true])
        {
            foreach (var side in grid.HasEarlier ? (Side[])[Side.Both, alone] : [Side.Both])
            {
                foreach (var sign in (int[])[1, -1])
                {
                    if (!bounds.IsShort(cell))
                    {
                        return true;
                    }

                    Go(cell, sign, side, bounds, free);
                }
            }
        }

        return !bounds.IsShort(cell);
    }

    /// <summary>Moves a cell one way, move upon move, until it is wide enough or can go no further.</summary>
    private void Go(int cell, int sign, Side side, Bounds bounds, bool free)
    {
        long Left() => bounds.Needs[cell] - (sign > 0 ? moved[cell] - bounds.Lowest[cell] : bounds.Highest[cell] - moved[cell]);
        while (Left() is > 0 and var left && search.Find(cell, sign, side, free, left) is { } move)
        {
            foreach (var hidden in move.Suppressed)
            {
                secondary.Add(new(hidden, grid.Now.Low[hidden], grid.Now.High[hidden]));
                rules.Suppress(hidden, DisclosureReason.Secondary);
                waiting.Enqueue(hidden);
            }

            foreach (var (at, way) in move.Steps)
            {
                touched.Add(at);
                moved[at] += way * move.Times;
            }
        }

        Keep(side);
        touched.ForEach(at => moved[at] = 0);
        touched.Clear();
    }

    private void Keep(Side side)
    {
        var example = new Example([.. touched.Distinct().Where(at => moved[at] != 0)]);
        foreach (var at in example.Cells)
        {
            (examples[at] ??= []).Add(example);
            if (side != Side.Earlier)
            {
                grid.Now.Reached(at, moved[at], example);
            }

            if (side != Side.Now)
            {
                grid.Earlier.Reached(at, moved[at], example);
            }
        }
    }

    private sealed record Secondary(int Cell, long Low, long High);
}
