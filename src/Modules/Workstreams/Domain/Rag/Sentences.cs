using Governance.Platform.Ui;

namespace Governance.Workstreams.Domain.Rag;

/// <summary>How drivers quote people and name actions.</summary>
internal static class Sentences
{
    private const int NamesShown = 5;

    /// <summary>Ends a person's own text with one full stop.</summary>
    public static string Ended(string text) => text.Trim().TrimEnd('.', ' ') + ".";

    /// <summary>The first few by name and the rest by number, so that nothing is left out silently.</summary>
    public static string Names(IReadOnlyCollection<string> titles)
    {
        var names = titles.Take(NamesShown).Select(UkText.Quote);
        return UkText.List(titles.Count > NamesShown ? [.. names, $"{titles.Count - NamesShown} more"] : [.. names]);
    }
}
