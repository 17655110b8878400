using Governance.Platform.Messages;

namespace Governance.Warehouse.Disclosure;

/// <summary>Finds tables that go round in a circle, such as three by pairs of three dimensions: there, figures that fit every sum may still fit no children.</summary>
internal static class Circles
{
    public static IReadOnlyList<Problem> In(DraftRelease draft, IReadOnlyList<DraftSplit> splits)
    {
        var edges = draft.Tables.SelectMany(t => t.Measures.Where(m => draft.Measures.First(x => x.Key == m).Kind == MeasureKind.Count)
            .Select(m => (Family: Top(m, splits), Of: t.Dimensions.Concat(Parts(m, splits)).ToHashSet(StringComparer.Ordinal))));
        return
        [
            .. edges.GroupBy(e => e.Family, e => e.Of, StringComparer.Ordinal).Where(f => !ComesApart([.. f])).Select(f => new Problem(
                "tables-in-a-circle",
                $"The tables of {f.Key} go round in a circle, so suppressed figures are protected from sums only. Add the table by all their dimensions, or leave one table out.") { Severity = Severity.Query }),
        ];
    }

    /// <summary>Takes away what stands in one table only, and tables that lie within others, until nothing is left or nothing goes.</summary>
    private static bool ComesApart(List<HashSet<string>> tables)
    {
        bool went;
        do
        {
            went = tables.Sum(t => t.RemoveWhere(d => tables.Count(o => o.Contains(d)) == 1)) > 0;
            for (var i = tables.Count - 1; i >= 0; i--)
            {
                if (tables.Where((_, o) => o != i).Any(tables[i].IsSubsetOf))
                {
                    tables.RemoveAt(i);
                    went = true;
                }
            }
        }
        while (went);
        return tables.Count <= 1;
    }

    private static string Top(string measure, IReadOnlyList<DraftSplit> splits) =>
        splits.FirstOrDefault(s => s.Holds(measure)) is { } split ? Top(split.Whole, splits) : measure;

    /// <summary>Being a part or not is a dimension of its own.</summary>
    private static IEnumerable<string> Parts(string measure, IReadOnlyList<DraftSplit> splits) =>
        splits.FirstOrDefault(s => s.Holds(measure)) is { } split ? Parts(split.Whole, splits).Append($"|{split.Whole}|{split.Parts[0]}") : [];
}
