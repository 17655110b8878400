using System.Runtime.InteropServices;

namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>Which tables a move is made in: a figure that was not restated must move alike in both.</summary>
internal enum Side
{
    /// <summary>In this release and in the earlier ones.</summary>
    Both,

    /// <summary>In this release only; none but restated figures move.</summary>
    Now,

    /// <summary>In earlier releases only; none but restated figures move.</summary>
    Earlier,
}

/// <summary>A trial change of figures that leaves every sum right: what would have to be suppressed for it and how large it can be.</summary>
internal sealed class Move(Grid grid, Rules rules, long[] moved)
{
    private readonly List<Step> steps = [];
    private readonly List<int> suppressed = [];

    public Side Side { get; set; }

    public long Cost { get; private set; }

    /// <summary>How many times it can be made; 0 when it cannot.</summary>
    public long Times { get; private set; }

    public IReadOnlyList<Step> Steps => steps;

    public IReadOnlyList<int> Suppressed => suppressed;

    public void Clear(long most)
    {
        steps.Clear();
        suppressed.Clear();
        (Cost, Times) = (0, most);
    }

    public Mark Here() => new(steps.Count, suppressed.Count, Cost, Times);

    public void Back(Mark mark)
    {
        steps.RemoveRange(mark.Steps, steps.Count - mark.Steps);
        suppressed.RemoveRange(mark.Suppressed, suppressed.Count - mark.Suppressed);
        (Cost, Times) = (mark.Cost, mark.Times);
    }

    /// <summary>Whether it costs less for each child moved; of equals, whether it moves more.</summary>
    public bool Beats(long cost, long times) => Times > 0 && (times == 0 || (Int128)Cost * times < (Int128)cost * Times || ((Int128)Cost * times == (Int128)cost * Times && Times > times));

    public void CopyTo(Move other)
    {
        other.Clear(Times);
        other.Cost = Cost;
        other.steps.AddRange(steps);
        other.suppressed.AddRange(suppressed);
    }

    /// <summary>Adds a cell; false when it cannot move that way.</summary>
    public bool Add(int cell, int sign)
    {
        var kind = grid.Kinds[cell];
        if (kind == CellKind.Absent)
        {
            return true;
        }

        var room = Room(cell, sign, grid.Now.Low[cell], grid.Now.High[cell]);
        if (room < 1 && kind == CellKind.Shown && Side != Side.Earlier)
        {
            room = Room(cell, sign, rules.LowSuppressed(cell, DisclosureReason.Secondary), Grid.Free);
            suppressed.Add(cell);
            Cost += grid.Weight(cell);
        }

        Times = Math.Min(Times, Math.Max(room, 0));
        steps.Add(new(cell, sign));
        return Times > 0;
    }

    private long Room(int cell, int sign, long low, long high)
    {
        var bounds = Side switch
        {
            _ when !grid.HasEarlier => (low, high),
            Side.Both => (Math.Max(low, grid.Earlier.Low[cell]), Math.Min(high, grid.Earlier.High[cell])),
            _ when !grid.Restated[cell] => (0, 0),
            Side.Now => (low, high),
            _ => (grid.Earlier.Low[cell], grid.Earlier.High[cell]),
        };
        return sign > 0 ? bounds.Item2 - moved[cell] : moved[cell] - bounds.Item1;
    }
}

/// <summary>Where a trial stood.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mark(int Steps, int Suppressed, long Cost, long Times);
