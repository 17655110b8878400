using System.Runtime.InteropServices;

namespace Governance.Intake.Northmere;

/// <summary>Throws that are the same for the same seed on every machine and version: SplitMix64.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A seed for one thing among many, so that any of them can be made alone.</summary>
    public static Dice For(ulong seed, int index, uint what) => new(Mix(seed ^ ((ulong)(uint)index << 20) ^ ((ulong)what * 0x9E3779B97F4A7C15)));

    /// <summary>From 0 up to, not including, 1 million: enough for a chance, and no floating point to differ.</summary>
    public int Million() => (int)(Next() % 1_000_000);

    /// <summary>True so many times in a thousand.</summary>
    public bool Chance(int inThousand) => Million() < inThousand * 1000;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>One of the values, by weight.</summary>
    public T Pick<T>(Weighted<T> from) => from.At(Million());

    private ulong Next() => Mix(state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

/// <summary>Values with weights.</summary>
internal sealed class Weighted<T>
{
    private readonly (int Upto, T Value)[] steps;

    public Weighted(params IReadOnlyList<(int Weight, T Value)> values)
    {
        long total = values.Sum(v => v.Weight);
        var sum = 0L;
        steps = [.. values.Select(v => ((int)((sum += v.Weight) * 1_000_000 / total), v.Value))];
    }

    public T At(int million)
    {
        foreach (var (upto, value) in steps)
        {
            if (million < upto)
            {
                return value;
            }
        }

        return steps[^1].Value;
    }
}
