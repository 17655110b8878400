namespace Governance.Workstreams.Import.Files;

internal static class CsvDelimiter
{
    private const int SampleRows = 50;

    /// <summary>Comma, semicolon or tab, whichever cuts the first lines most often and most evenly.</summary>
    public static char Guess(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text[4] is ',' or ';' or '\t'
            ? text[4]
            : new[] { ',', ';', '\t' }.MaxBy(d => Score(text, d));

    private static int Score(string text, char delimiter)
    {
        var (counts, count, quoted) = (new List<int>(), 0, false);
        foreach (var letter in text)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == delimiter && !quoted)
                count++;
            else if (letter == '\n' && !quoted)
            {
                counts.Add(count);
                count = 0;
                if (counts.Count == SampleRows)
                    break;
            }
        }

        counts.Add(count);
        var usual = counts.Where(c => c > 0).GroupBy(c => c).MaxBy(g => (g.Count() * 1000) + g.Key);
        return usual is null ? 0 : (usual.Count() * 1000) + usual.Key;
    }
}
