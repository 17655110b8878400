namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Looks for the cheapest move that changes one cell: in each dimension something moves from one item to another, or comes from outside.</summary>
internal sealed class Search
{
    private const int MostInAll = 512;
    private const int MostAtoms = 8;

    private readonly Grid grid;
    private readonly Move trial;
    private readonly Move best;
    private readonly Move line;
    private readonly MeasureMove measures;
    private readonly List<Step>[] places;
    private readonly Step[][][] options;
    private readonly Step[]?[][] shifts;
    private readonly int mostInOne;
    private int atoms;

    public Search(Grid grid, Rules rules, long[] moved)
    {
        this.grid = grid;
        (trial, best, line) = (new(grid, rules, moved), new(grid, rules, moved), new(grid, rules, moved));
        measures = new(grid, trial);
        places = [.. Enumerable.Range(0, grid.Axes.Count + 1).Select(_ => new List<Step>())];
        places[0].Add(new(0, 1));
        options = new Step[grid.Axes.Count][][];
        shifts = [.. grid.Axes.Select(a => new Step[a.Count * (a.Count + 1)][])];
        mostInOne = Math.Max(3, (int)Math.Pow(MostInAll, 1.0 / Math.Max(1, grid.Axes.Count)));
    }

    /// <summary>The best move, or null; it can be made at most <paramref name="most"/> times.</summary>
    public Move? Find(int cell, int sign, Side side, bool free, long most)
    {
        (trial.Side, line.Side) = (side, side);
        best.Clear(0);
        for (var d = 0; d < grid.Axes.Count; d++)
        {
            options[d] = Options(cell, d, sign, free);
        }

        Combine(0, cell / grid.Size, sign, free, most);
        if (best.Times == 0 && !free)
        {
            atoms = 0;
            Atoms(0, cell, cell / grid.Size, sign, most);
        }

        return best.Times == 0 ? null : best;
    }

    private bool Combine(int dimension, int measure, int sign, bool free, long most)
    {
        if (dimension == grid.Axes.Count)
        {
            return Try(measure, sign, free, most);
        }

        foreach (var option in options[dimension])
        {
            Extend(dimension, option);
            if (Combine(dimension + 1, measure, sign, free, most))
            {
                return true;
            }
        }

        return false;
    }

    private void Extend(int dimension, Step[] option)
    {
        var next = places[dimension + 1];
        next.Clear();
        foreach (var place in places[dimension])
        {
            foreach (var step in option)
            {
                next.Add(new(place.At + (step.At * grid.Strides[dimension]), place.Sign * step.Sign));
            }
        }
    }

    /// <summary>True when nothing can be better.</summary>
    private bool Try(int measure, int sign, bool free, long most)
    {
        trial.Clear(most);
        if (measures.Make(measure, sign, places[^1]) && (!free || trial.Cost == 0) && trial.Beats(best.Cost, best.Times))
        {
            trial.CopyTo(best);
        }

        return best.Cost == 0 && best.Times == most;
    }

    /// <summary>Ways to change the cell's item in one dimension, best first, judged by what they do to the other cells in line with it.</summary>
    private Step[][] Options(int cell, int dimension, int sign, bool free)
    {
        var axis = grid.Axes[dimension];
        var item = grid.Item(cell, dimension);
        var line0 = cell - (item * grid.Strides[dimension]);
        var judged = new List<(long Cost, long Times, Step[] Option)>();
        foreach (var from in axis.Leaves[item])
        {
            for (var i = -1; i < (item == 0 ? 0 : axis.Leaves[0].Length); i++)
            {
                var to = i < 0 ? -1 : axis.Leaves[0][i];
                var option = shifts[dimension][(from * (axis.Count + 1)) + to + 1] ??= axis.Shift(from, to);
                if (!Array.Exists(option, s => s.At == item))
                {
                    continue;
                }

                line.Clear(Grid.Free);
                if (Array.TrueForAll(option, s => line.Add(line0 + (s.At * grid.Strides[dimension]), s.Sign * sign)) && (!free || line.Cost == 0))
                {
                    judged.Add((line.Cost, line.Times, option));
                }
            }
        }

        judged.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : b.Times.CompareTo(a.Times));
        return [.. judged.Take(mostInOne).Select(j => j.Option)];
    }

    /// <summary>Last resort: something comes in from outside to one place where there is something already, and every total above it is suppressed.</summary>
    private void Atoms(int dimension, int cell, int measure, int sign, long most)
    {
        if (dimension == grid.Axes.Count)
        {
            atoms++;
            Try(measure, sign, free: false, most);
            return;
        }

        var axis = grid.Axes[dimension];
        var item = grid.Item(cell, dimension);
        foreach (var leaf in axis.Leaves[item])
        {
            var at = cell + ((leaf - item) * grid.Strides[dimension]);
            line.Clear(1);
            if (atoms < MostAtoms && line.Add(at, sign))
            {
                Extend(dimension, axis.Shift(leaf, -1));
                Atoms(dimension + 1, at, measure, sign, most);
            }
        }
    }
}
