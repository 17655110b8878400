using System.Globalization;
using System.Text;
using CsvHelper;
using Governance.Intake.Domain;

namespace Governance.Intake.Codes;

/// <summary>The code sets as they ship, with their dates and sources.</summary>
internal static class BuiltInCodes
{
    private static readonly Lazy<IReadOnlyList<(string Key, string Title)>> AllSets = new(() => Read("sets", csv => (csv.GetString("set"), csv.GetString("title"))));

    private static readonly Lazy<IReadOnlySet<int>> AllAuthorities = new(() =>
        Read("local-authorities", csv => int.Parse(csv.GetString("old_la_code"), CultureInfo.InvariantCulture)).ToHashSet());

    /// <summary>Key and title of each set.</summary>
    public static IReadOnlyList<(string Key, string Title)> Sets => AllSets.Value;

    /// <summary>The Department's three-digit numbers of local authorities, old ones included: a UPN keeps the number it was given.</summary>
    public static IReadOnlySet<int> Authorities => AllAuthorities.Value;

    public static IReadOnlyList<CodeEntry> Entries() => Read("codes", csv => new CodeEntry
    {
        SetKey = csv.GetString("set"),
        Code = csv.GetString("code"),
        Label = csv.GetString("label"),
        Group = csv.GetString("group"),
        From = Day(csv.GetString("from")),
        To = Day(csv.GetString("to")),
        Successor = csv.GetString("successor"),
        Note = csv.GetString("note"),
        Source = csv.GetString("source"),
    });

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static List<T> Read<T>(string name, Func<CsvReader, T> row)
    {
        using var stream = typeof(BuiltInCodes).Assembly.GetManifestResourceStream($"Governance.Intake.CodeSets.{name}.csv")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        using var csv = CsvReader.FromText(text.ReadToEnd());
        csv.ReadHeader();
        var all = new List<T>();
        while (csv.Read())
        {
            all.Add(row(csv));
        }

        return all;
    }
}
