namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Suppresses more until every suppressed cell is wide enough. Its proof is by example: for each it makes a set of figures that agrees with everything told and differs that much.</summary>
internal sealed class Protector
{
    private readonly Grid grid;
    private readonly Rules rules;
    private readonly long[] moved;
    private readonly Search search;
    private readonly Queue<int> waiting = new();
    private readonly List<int> touched = [];

    public Protector(Grid grid, Rules rules)
    {
        (this.grid, this.rules, moved) = (grid, rules, new long[grid.Values.Length]);
        search = new(grid, rules, moved);
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

        return true;
    }

    private bool Widen(int cell, Bounds bounds, Side alone)
    {
        foreach (var free in (bool[])[true, false])
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
                rules.Suppress(hidden, DisclosureReason.Secondary);
                waiting.Enqueue(hidden);
            }

            foreach (var (at, way) in move.Steps)
            {
                touched.Add(at);
                moved[at] += way * move.Times;
            }
        }

        foreach (var at in touched)
        {
            if (side != Side.Earlier)
            {
                grid.Now.Reached(at, moved[at]);
            }

            if (side != Side.Now)
            {
                grid.Earlier.Reached(at, moved[at]);
            }
        }

        touched.ForEach(at => moved[at] = 0);
        touched.Clear();
    }
}
