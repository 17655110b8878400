using System.Text;
using CsvHelper;
using Governance.Platform.Figures;

namespace Governance.Intake.Tidy;

/// <summary>One local authority under one of its pairs of codes, with the years published figures used that pair. A change of boundary usually keeps the old code and changes the new one.</summary>
internal sealed record KnownAuthority(string OldCode, string NewCode, string Name, string RegionCode, string RegionName, int FirstYear, int LastYear);

/// <summary>England's local authorities and regions, past ones included.</summary>
internal static class TidyAreas
{
    private static readonly IReadOnlyList<KnownAuthority> All = Read();

    private static readonly ILookup<string, KnownAuthority> ByNew = All.ToLookup(a => a.NewCode, StringComparer.Ordinal);

    private static readonly Dictionary<string, KnownAuthority> Latest =
        All.GroupBy(a => a.OldCode, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(a => a.LastYear)!, StringComparer.Ordinal);

    /// <summary>Regions by code.</summary>
    public static readonly IReadOnlyDictionary<string, string> Regions =
        All.DistinctBy(a => a.RegionCode).ToDictionary(a => a.RegionCode, a => a.RegionName, StringComparer.Ordinal);

    /// <summary>Whether the pair of codes is known; an authority made after this release is not.</summary>
    public static bool Knows(string oldCode, string newCode) => ByNew[newCode].Any(a => a.OldCode == oldCode);

    /// <summary>Whether the three digits are known.</summary>
    public static bool KnowsOld(string oldCode) => Latest.ContainsKey(oldCode);

    /// <summary>Whether the nine characters are known.</summary>
    public static bool KnowsNew(string newCode) => ByNew.Contains(newCode);

    /// <summary>The place under the code it has now: the newest that its three digits were published with.</summary>
    public static FigureArea Authority(string oldCode, string newCode, string name) =>
        Latest.TryGetValue(oldCode, out var latest)
            ? new(AreaLevel.LocalAuthority, latest.NewCode, latest.Name)
            : new(AreaLevel.LocalAuthority, newCode.Length > 0 ? newCode : oldCode, name);

    /// <summary>Local authorities published for now, by name.</summary>
    public static IEnumerable<KnownAuthority> Now => Latest.Values.Where(a => a.LastYear == All.Max(b => b.LastYear)).OrderBy(a => a.Name, StringComparer.Ordinal);

    private static List<KnownAuthority> Read()
    {
        using var stream = typeof(TidyAreas).Assembly.GetManifestResourceStream("Governance.Intake.CodeSets.local-authorities.csv")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        using var csv = CsvReader.FromText(text.ReadToEnd());
        var all = new List<KnownAuthority>();
        while (csv.Read())
        {
            all.Add(new(csv.GetString(0), csv.GetString(1), csv.GetString(2), csv.GetString(3), csv.GetString(4), csv.Parse<int>(5), csv.Parse<int>(6)));
        }

        return all;
    }
}
