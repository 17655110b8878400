using Governance.Intake.Domain;

namespace Governance.Intake.Codes;

/// <summary>A code as a file may say it.</summary>
internal sealed record CodeMeaning(string Code, string Label, string Group, DateOnly? From, DateOnly? To, string Successor)
{
    /// <summary>True when the file says the label in place of the code.</summary>
    public bool ByLabel { get; init; }

    public bool InForceOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);
}

/// <summary>The codes of one set, found by code or label without regard to case.</summary>
internal sealed class CodeSet(string key, IReadOnlyList<CodeEntry> entries)
{
    private const int Longest = 120;

    private readonly Dictionary<string, CodeMeaning> meanings = Index(entries);

    public string Key => key;

    public IReadOnlyList<CodeEntry> Entries => entries;

    public CodeMeaning? Find(ReadOnlySpan<char> text) => meanings.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var meaning) ? meaning : null;

    public CodeMeaning? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length is 0 or > Longest)
        {
            return null;
        }

        Span<char> text = stackalloc char[utf8.Length];
        return System.Text.Encoding.UTF8.TryGetChars(utf8, text, out var length) ? Find(text[..length]) : null;
    }

    private static Dictionary<string, CodeMeaning> Index(IReadOnlyList<CodeEntry> entries)
    {
        var found = new Dictionary<string, CodeMeaning>(StringComparer.OrdinalIgnoreCase);

        // Codes win over labels, and a code in force over one that is not.
        foreach (var entry in entries.OrderBy(e => e.To is not null))
        {
            found.TryAdd(entry.Code, new(entry.Code, entry.Label, entry.Group, entry.From, entry.To, entry.Successor));
        }

        foreach (var entry in entries.OrderBy(e => e.To is not null))
        {
            found.TryAdd(entry.Label, new(entry.Code, entry.Label, entry.Group, entry.From, entry.To, entry.Successor) { ByLabel = true });
        }

        return found;
    }
}

/// <summary>Every code set as it stands now.</summary>
internal sealed class CodeBook(IEnumerable<CodeEntry> entries)
{
    private static readonly CodeSet Nothing = new("", []);

    private readonly Dictionary<string, CodeSet> sets = entries.GroupBy(e => e.SetKey, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => new CodeSet(g.Key, [.. g]), StringComparer.Ordinal);

    public CodeSet Set(string? key) => key is not null && sets.TryGetValue(key, out var set) ? set : Nothing;

    public bool Has(string key) => sets.ContainsKey(key);

    /// <summary>True when some set knows the text as a code or label, so that showing it tells nothing of a child.</summary>
    public bool Knows(ReadOnlySpan<byte> utf8)
    {
        foreach (var set in sets.Values)
        {
            if (set.Find(utf8) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
