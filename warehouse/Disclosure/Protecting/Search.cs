namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Looks for the cheapest move that changes one cell: in each dimension something moves from one item to another, or comes from outside.</summary>
internal sealed class Search
{
    private const int MostInAll = 512;

    private readonly Grid grid;
    private readonly Move trial;
    private readonly Move best;
    private readonly Move line;
    private readonly MeasureMove measures;
    private readonly List<Step>[] places;
    private readonly Step[][][] options;
    private readonly Step[]?[][] shifts;
    private readonly int mostInOne;
    private readonly Atoms atoms;
    private readonly List<(long Cost, long Times, Step[] Option)> judged = [];
    private long ceiling;

    public Search(Grid grid, Rules rules, long[] moved)
    {
        this.grid = grid;
        atoms = new(grid);
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
        ceiling = Grid.Free;
        for (var d = 0; d < grid.Axes.Count; d++)
        {
            options[d] = Options(cell, d, sign, free);
        }

        ceiling = Math.Min(most, ceiling);
        Combine(0, cell, sign, free, most);
        if (best.Times == 0 && !free)
        {
            foreach (var pair in atoms.Pairs(cell, side))
            {
                Try(pair, cell / grid.Size, sign, free, most);
            }
        }

        return best.Times == 0 ? null : best;
    }

    private bool Combine(int dimension, int cell, int sign, bool free, long most)
    {
        if (dimension == grid.Axes.Count)
        {
            return Try(places[^1], cell / grid.Size, sign, free, most);
        }

        foreach (var option in options[dimension])
        {
            Extend(dimension, option);
            if ((dimension + 1 == grid.Axes.Count || MayBeBest(dimension + 1, cell, sign, free, most)) && Combine(dimension + 1, cell, sign, free, most))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Every further dimension only adds cells, so what cannot be done or costs more already is not looked into.</summary>
    private bool MayBeBest(int dimensions, int cell, int sign, bool free, long most)
    {
        var origin = cell;
        for (var d = 0; d < dimensions; d++)
        {
            origin -= grid.Item(cell, d) * grid.Strides[d];
        }

        line.Clear(most);
        foreach (var place in places[dimensions])
        {
            if (!line.Add(origin + place.At, sign * place.Sign))
            {
                return false;
            }
        }

        return (!free || line.Cost == 0) && line.Beats(best.Cost, best.Times);
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
    private bool Try(List<Step> at, int measure, int sign, bool free, long most)
    {
        trial.Clear(most);
        if (measures.Make(measure, sign, at) && (!free || trial.Cost == 0) && trial.Beats(best.Cost, best.Times))
        {
            trial.CopyTo(best);
        }

        return best.Cost == 0 && best.Times >= ceiling && best.Times > 0;
    }

    /// <summary>Ways to change the cell's item in one dimension, best first, judged by what they do to the other cells in line with it.</summary>
    private Step[][] Options(int cell, int dimension, int sign, bool free)
    {
        var axis = grid.Axes[dimension];
        var item = grid.Item(cell, dimension);
        var line0 = cell - (item * grid.Strides[dimension]);
        judged.Clear();
        foreach (var from in axis.Leaves[item])
        {
            for (var i = -1; i < (item == 0 ? 0 : axis.Leaves[0].Length); i++)
            {
                var to = i < 0 ? -1 : axis.Leaves[0][i];
                var option = shifts[dimension][(from * (axis.Count + 1)) + to + 1] ??= axis.Shift(from, to);
                if (InLine(option, item, line0, grid.Strides[dimension], sign) && (!free || line.Cost == 0))
                {
                    judged.Add((line.Cost, line.Times, option));
                }
            }
        }

        ceiling = Math.Min(ceiling, judged.Count == 0 ? 0 : judged.Max(j => j.Times));
        judged.Sort((a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : b.Times.CompareTo(a.Times));
        return [.. judged.Take(mostInOne).Select(j => j.Option)];
    }

    /// <summary>Whether a change of the item can be made as far as the cells in line go.</summary>
    private bool InLine(Step[] option, int item, int start, int stride, int sign)
    {
        line.Clear(Grid.Free);
        var own = false;
        foreach (var step in option)
        {
            own |= step.At == item;
            if (!line.Add(start + (step.At * stride), step.Sign * sign))
            {
                return false;
            }
        }

        return own;
    }
}
