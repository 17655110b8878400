namespace Governance.Workstreams.Import.Reading;

internal static class TitleText
{
    /// <summary>The first line or sentence; else as many words as fit.</summary>
    public static string Cut(string text, int longest)
    {
        var line = text.Split('\n', 2)[0].Trim();
        if (line.Length <= longest)
            return line;
        var sentence = line.IndexOf(". ", StringComparison.Ordinal);
        if (sentence > 0 && sentence < longest)
            return line[..sentence];
        var space = line.LastIndexOf(' ', longest - 1);
        // Never half of a character written as two.
        var end = space > 0 ? space : char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1;
        return line[..end].TrimEnd(' ', ',', ';', ':') + "\u2026";
    }
}
