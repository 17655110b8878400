using System.Globalization;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>How drivers say days, dates and names.</summary>
internal static class Sentences
{
    private const int NamesShown = 5;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Days(int days) => days == 1 ? "1 day" : $"{days.ToString("N0", English)} days";

    /// <summary>The year is said only when it is not the reader's own.</summary>
    public static string Date(DateOnly date, DateOnly today) =>
        date.ToString(date.Year == today.Year ? "d MMMM" : "d MMMM yyyy", English);

    public static string Quoted(string title) => $"‘{title.Trim()}’";

    /// <summary>Ends a person's own text with one full stop.</summary>
    public static string Ended(string text) => text.Trim().TrimEnd('.', ' ') + ".";

    public static string Names(IReadOnlyList<string> titles)
    {
        var names = titles.Take(NamesShown).Select(Quoted).ToList();
        if (titles.Count > NamesShown)
        {
            names.Add($"{titles.Count - NamesShown} more");
        }

        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";
    }
}
