namespace Governance.Reports.Templates;

/// <summary>The lines <c>name: value</c> between two lines of three hyphens, and what follows them.</summary>
internal sealed record FrontMatter(IReadOnlyDictionary<string, string> Values, string Body)
{
    private const string Fence = "---";

    public static FrontMatter? Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = Array.FindIndex(lines, 1, l => l.TrimEnd() == Fence);
        if (lines[0].TrimEnd() != Fence || end < 0)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines[1..end].Where(l => l.Contains(':', StringComparison.Ordinal)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            values[line[..colon].Trim()] = line[(colon + 1)..].Trim().Trim('"');
        }

        return new FrontMatter(values, string.Join('\n', lines[(end + 1)..]));
    }
}
