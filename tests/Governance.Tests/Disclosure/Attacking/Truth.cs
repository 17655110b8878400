using Governance.Warehouse.Disclosure;

namespace Governance.Tests.Disclosure.Attacking;

/// <summary>Every figure of a draft, what is left of wholes included, and how they add up; worked out from the draft's own words.</summary>
internal static class Truth
{
    public static Dictionary<FigureKey, long> Of(DraftRelease draft)
    {
        var values = draft.Figures.ToDictionary(f => f.Key, f => f.Value);
        foreach (var split in Splits(draft))
        {
            foreach (var (whole, parts) in Rests(draft, split, values))
            {
                values[parts[^1]] = values[whole] - parts[..^1].Sum(p => values[p]);
            }
        }

        return values;
    }

    public static IEnumerable<(FigureKey Whole, List<FigureKey> Parts)> Relations(DraftRelease draft)
    {
        var values = Of(draft);
        foreach (var key in values.Keys)
        {
            var items = key.Place.Split('|');
            for (var d = 0; d < items.Length; d++)
            {
                var children = draft.Dimensions[d].Items.Where(i => i.Parent == items[d]).Select(i => FigureKey.Of(key.Measure, [.. items[..d], i.Key, .. items[(d + 1)..]])).ToList();
                if (children.Count > 0 && children.TrueForAll(values.ContainsKey))
                {
                    yield return (key, children);
                }
            }
        }

        foreach (var relation in Splits(draft).SelectMany(s => Rests(draft, s, values)))
        {
            yield return relation;
        }
    }

    /// <summary>Measures that nothing was told of, with what is left of them.</summary>
    public static HashSet<string> Untold(DraftRelease draft, ReleaseTables release)
    {
        var withheld = release.Figures.Where(f => f.Reason == DisclosureReason.Withheld).Select(f => f.Key.Measure).ToHashSet(StringComparer.Ordinal);
        foreach (var split in Splits(draft).Where(s => withheld.Contains(s.Whole)))
        {
            withheld.Add(RestOf(split));
        }

        return withheld;
    }

    private static string RestOf(DraftSplit split) => split.Rest ?? $"rest of {split.Whole} {split.Parts[0]}";

    private static IEnumerable<DraftSplit> Splits(DraftRelease draft) =>
        draft.Splits.Concat(draft.Rates.Where(r => r.IsShare && !draft.Splits.Any(s => s.Parts.Contains(r.Numerator))).Select(r => new DraftSplit(r.Denominator, [r.Numerator])));

    private static List<(FigureKey Whole, List<FigureKey> Parts)> Rests(DraftRelease draft, DraftSplit split, Dictionary<FigureKey, long> values)
    {
        return
        [
            .. from figure in draft.Figures
               where figure.Key.Measure == split.Parts[0] && values.ContainsKey(figure.Key with { Measure = split.Whole })
               select (figure.Key with { Measure = split.Whole }, new List<FigureKey>([.. split.Parts.Select(p => figure.Key with { Measure = p }), figure.Key with { Measure = RestOf(split) }])),
        ];
    }
}
