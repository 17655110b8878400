using Governance.Warehouse.Cubes;
using Governance.Warehouse.Disclosure;

namespace Governance.Warehouse.Releases;

/// <summary>How finely something is told.</summary>
internal enum Fineness
{
    /// <summary>By the place and one more band at once.</summary>
    Pairs,

    /// <summary>By each band alone.</summary>
    Bands,

    /// <summary>As a whole only.</summary>
    Whole,

    /// <summary>Not at all.</summary>
    Not,
}

/// <summary>How finely a family is told: its counts, and parts that have bands of their own.</summary>
internal sealed record Detail(Fineness Counts, Fineness Parts)
{
    /// <summary>From the finest to the coarsest that tells as much as was told before: parts give way before the counts they are parts of.</summary>
    public static IReadOnlyList<Detail> Of(CubeFamily family, IReadOnlyCollection<FigureKey> before)
    {
        var fine = family.Sources.SelectMany(s => s.Fine).ToHashSet(StringComparer.Ordinal);
        var apart = family.Sources.SelectMany(s => s.Parts).Where(p => p.By is not null).ToList();
        Fineness[] ways = [.. apart.Exists(p => p.By!.Count > 0) ? [Fineness.Bands] : Array.Empty<Fineness>(), .. apart.Count > 0 ? [Fineness.Whole] : Array.Empty<Fineness>(), Fineness.Not];
        var (counts, parts) = (Told(before.Where(k => fine.Contains(k.Measure)), Fineness.Whole), Told(before.Where(k => !fine.Contains(k.Measure)), Fineness.Not));
        return [.. from c in Enum.GetValues<Fineness>() where c <= counts from p in ways where p <= parts select new Detail(c, p)];
    }

    private static Fineness Told(IEnumerable<FigureKey> before, Fineness coarsest) =>
        before.Select(k => FamilyDraft.Bands(k.Place) switch { 0 => Fineness.Whole, 1 => Fineness.Bands, _ => Fineness.Pairs }).Append(coarsest).Min();
}
