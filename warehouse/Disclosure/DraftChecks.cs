using Governance.Platform.Messages;

namespace Governance.Warehouse.Disclosure;

/// <summary>Whether a draft hangs together by its keys, before any figure is looked at.</summary>
internal static class DraftChecks
{
    public static IReadOnlyList<Problem> Of(DraftRelease draft) =>
    [
        .. draft.Dimensions.SelectMany(Tree),
        .. Unique(draft.Dimensions.Select(d => d.Key), "dimension"),
        .. Unique(draft.Measures.Select(m => m.Key).Concat(draft.Rates.Select(r => r.Key)).Concat(draft.Splits.Select(s => s.Rest).OfType<string>()), "measure, rate or rest"),
        .. draft.Measures.Where(m => (m.Kind == MeasureKind.Sum) != IsCount(draft, m.Over)).Select(m => Wrong($"Say what count {m.Key} is added up over; a count is over none.")),
        .. draft.Splits.Where((s, i) => s.Parts.Count == 0 || !s.Parts.All(m => IsCount(draft, m)) || !(IsCount(draft, s.Whole) || draft.Splits.Take(i).Any(o => o.Rest == s.Whole))).Select(s => Wrong($"The split of {s.Whole} names a measure that is no count of this draft, nor a rest named before.")),
        .. Unique(draft.Splits.SelectMany(s => s.Parts).Concat(draft.Rates.Where(r => r.IsShare && !Covered(draft, r)).DistinctBy(r => (r.Numerator, r.Denominator)).Select(r => r.Numerator)), "part of a split"),
        .. draft.Splits.Where(s => Circular(draft, s)).Select(s => Wrong($"{s.Whole} is a part of itself.")),
        .. draft.Rates.SelectMany(r => Rate(draft, r)),
        .. draft.Tables.SelectMany(t => t.Dimensions.Where(d => draft.Dimensions.All(x => x.Key != d)).Concat(t.Measures.Where(m => draft.Measures.All(x => x.Key != m)))).Select(k => Wrong($"A table names {k}, which the draft does not have.")),
    ];

    private static IEnumerable<Problem> Tree(Hierarchy dimension)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, item) in dimension.Items.Index())
        {
            if (item.Key.Contains('|', StringComparison.Ordinal) || (i == 0) != (item.Parent is null) || (i > 0 && !seen.Contains(item.Parent!)) || !seen.Add(item.Key))
            {
                yield return Wrong($"{item.Key} in {dimension.Key}: the total comes first, every other item once and after the item it is part of, and no key holds a bar.");
            }
        }

        if (seen.Count == 0)
        {
            yield return Wrong($"{dimension.Key} has no items.");
        }
    }

    private static IEnumerable<Problem> Rate(DraftRelease draft, DraftRate rate)
    {
        if (draft.Measures.All(m => m.Key != rate.Numerator) || !IsCount(draft, rate.Denominator) || rate.Decimals is < 0 or > 10)
        {
            yield return Wrong($"{rate.Key} needs a numerator, a count to divide by and 0 to 10 decimals.");
        }
        else if (rate.IsShare && !IsCount(draft, rate.Numerator))
        {
            yield return Wrong($"{rate.Key} is a share, so its numerator must be a count.");
        }
    }

    private static bool Covered(DraftRelease draft, DraftRate rate) => draft.Splits.Any(s => s.Whole == rate.Denominator && s.Parts.Contains(rate.Numerator));

    private static bool Circular(DraftRelease draft, DraftSplit split)
    {
        var above = split.Whole;
        for (var i = 0; i <= draft.Splits.Count && above is not null; i++)
        {
            if (split.Parts.Contains(above))
            {
                return true;
            }

            above = draft.Splits.FirstOrDefault(s => s.Holds(above))?.Whole;
        }

        return false;
    }

    private static bool IsCount(DraftRelease draft, string? key) => draft.Measures.Any(m => m.Key == key && m.Kind == MeasureKind.Count);

    private static IEnumerable<Problem> Unique(IEnumerable<string> keys, string what) =>
        keys.GroupBy(k => k, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => Wrong($"{g.Key} is twice a {what}."));

    private static Problem Wrong(string message) => new("draft-release", message);
}
