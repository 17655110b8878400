using System.Globalization;

namespace Governance.Workstreams.Import.Reading;

internal static class RowNumbers
{
    /// <summary>Such as "row 7" or "rows 3-5, 9".</summary>
    public static string Say(IEnumerable<int> rows)
    {
        var (parts, all) = (new List<string>(), rows.Distinct().Order().ToList());
        for (var at = 0; at < all.Count;)
        {
            var end = at;
            while (end + 1 < all.Count && all[end + 1] == all[end] + 1)
                end++;
            parts.Add(end == at ? Number(all[at]) : $"{Number(all[at])}-{Number(all[end])}");
            at = end + 1;
        }

        return (all.Count == 1 ? "row " : "rows ") + string.Join(", ", parts);
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);
}
