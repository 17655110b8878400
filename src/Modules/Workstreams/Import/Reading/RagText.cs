using System.Text.RegularExpressions;
using Governance.Platform.Rag;
using Governance.Workstreams.Import.Columns;

namespace Governance.Workstreams.Import.Reading;

/// <param name="Status">What the text claims, or null.</param>
/// <param name="Rest">True when the text says more than its colour.</param>
/// <param name="Doubt">Why it is not simply understood, or null.</param>
internal sealed record RagWord(RagStatus? Status, bool Rest = false, string? Doubt = null);

/// <summary>Reads RAG words, letters and signs.</summary>
internal static partial class RagText
{
    private static readonly Dictionary<string, RagStatus> Words = Table();

    // Words that say an action lives, which is no rating.
    private static readonly HashSet<string> Neutral = new(StringComparer.Ordinal)
    {
        "in progress", "ongoing", "on going", "underway", "under way", "started", "open", "live", "active", "in development", "continuing", "commenced", "partially complete", "partly complete",
    };

    public static bool IsNeutral(string text) => Neutral.Contains(HeadingText.Plain(text));

    /// <summary>Null when no word of it is a rating.</summary>
    public static RagWord? Read(string text)
    {
        var plain = HeadingText.Plain(Signs(text));
        if (plain == "closed")
            return new RagWord(null, Rest: true, "may mean complete, or closed without completing");
        if (plain is "delayed" or "slipped")
            return new RagWord(RagStatus.AtRisk, Rest: true, "is taken as at risk; it may be off track");
        if (Words.TryGetValue(plain, out var whole))
            return new RagWord(whole);
        var parts = Parting().Split(Signs(text).ToLowerInvariant()).Select(HeadingText.Plain).Where(p => p.Length > 0).ToList();
        var known = parts.Where(Words.ContainsKey).Select(p => Words[p]).Distinct().ToList();
        if (known.Count > 1)
            return new RagWord(null, Rest: true, "names more than one rating");
        if (known.Count == 0 || parts.Count < 2 || !Words.ContainsKey(parts[0]))
            return null;
        return new RagWord(known[0], Rest: !parts.TrueForAll(Words.ContainsKey));
    }

    private static string Signs(string text)
    {
        foreach (var (sign, word) in new[] { ("\U0001F534", "red"), ("\U0001F7E5", "red"), ("\U0001F7E0", "amber"), ("\U0001F7E1", "amber"), ("\U0001F7E7", "amber"), ("\U0001F7E8", "amber"), ("\U0001F7E2", "green"), ("\U0001F7E9", "green"), ("\U0001F535", "blue"), ("\U0001F7E6", "blue") })
            text = text.Replace(sign, $" {word} / ", StringComparison.Ordinal);
        return text;
    }

    private static Dictionary<string, RagStatus> Table()
    {
        var words = new Dictionary<string, RagStatus>(StringComparer.Ordinal);
        void Add(RagStatus status, string phrases)
        {
            foreach (var phrase in phrases.Split('|'))
                words[phrase] = status;
        }

        Add(RagStatus.OffTrack, "red|r|off track|offtrack|behind schedule|behind|overdue");
        Add(RagStatus.AtRisk, "amber|a|yellow|y|orange|at risk|some delay|minor delay|minor delays|slippage|risk of delay");
        Add(RagStatus.OnTrack, "green|g|on track|ontrack|on target|on schedule|progressing well|to plan");
        Add(RagStatus.Complete, "blue|b|complete|completed|done|achieved|finished|delivered|action complete|100% complete|embedded");
        Add(RagStatus.NotStarted, "grey|gray|white|not started|not yet started|not due|not yet due|yet to start|to be started|not commenced|not begun|planned|future");
        Add(RagStatus.Closed, "closed without completing|closed not completed|closed incomplete|cancelled|withdrawn|superseded|stopped|no longer required|no longer needed|discontinued|abandoned");
        return words;
    }

    [GeneratedRegex(@"\s*[/\-\u2013\u2014:;,()+>|\n]+\s*|\s+to\s+|\s+and\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parting();
}
