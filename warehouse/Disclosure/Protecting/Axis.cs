using System.Runtime.InteropServices;

namespace Governance.Warehouse.Disclosure.Protecting;

/// <summary>A dimension by number: item 0 is the total, parents come before children.</summary>
internal sealed class Axis
{
    public Axis(Hierarchy hierarchy)
    {
        Numbers = hierarchy.Items.Select((item, i) => (item.Key, i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        Keys = [.. hierarchy.Items.Select(i => i.Key)];
        Parents = [.. hierarchy.Items.Select(i => i.Parent is null ? -1 : Numbers[i.Parent])];
        Children = [.. Keys.Select((_, i) => Enumerable.Range(0, Keys.Length).Where(c => Parents[c] == i).ToArray())];
        Depths = new int[Keys.Length];
        Leaves = new int[Keys.Length][];
        for (var i = 1; i < Keys.Length; i++)
        {
            Depths[i] = Depths[Parents[i]] + 1;
        }

        for (var i = Keys.Length - 1; i >= 0; i--)
        {
            Leaves[i] = Children[i].Length == 0 ? [i] : [.. Children[i].SelectMany(c => Leaves[c])];
        }
    }

    public Dictionary<string, int> Numbers { get; }

    public string[] Keys { get; }

    public int[] Parents { get; }

    public int[][] Children { get; }

    public int[] Depths { get; }

    /// <summary>The items without parts under each item.</summary>
    public int[][] Leaves { get; }

    public int Count => Keys.Length;

    /// <summary>Items that change when one moves from <paramref name="to"/> to <paramref name="from"/>: -1 for coming from, or going, outside.</summary>
    public Step[] Shift(int from, int to)
    {
        var steps = new List<Step>();
        var (up, down) = (from, to);
        while (up != down)
        {
            var upDepth = up < 0 ? -1 : Depths[up];
            var downDepth = down < 0 ? -1 : Depths[down];
            if (upDepth >= downDepth)
            {
                steps.Add(new(up, 1));
                up = Parents[up];
            }
            else
            {
                steps.Add(new(down, -1));
                down = Parents[down];
            }
        }

        return [.. steps];
    }
}

/// <summary>An item, or a cell, that changes, and which way.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(int At, int Sign);
