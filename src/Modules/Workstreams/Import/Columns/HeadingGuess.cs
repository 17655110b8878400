using System.Runtime.InteropServices;

namespace Governance.Workstreams.Import.Columns;

[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldGuess(TargetField? Field, double Confidence, MappingSource Source)
{
    public static FieldGuess None { get; } = new(null, 0, MappingSource.Guessed);
}

/// <summary>Guesses what a heading means: word for word, then by the longest phrase in it.</summary>
internal static class HeadingGuess
{
    private const double Least = 0.65;

    /// <param name="group">Heading above it over several columns, or empty.</param>
    /// <param name="heading">The column's own heading.</param>
    public static FieldGuess Of(string group, string heading)
    {
        if (group.Length == 0)
            return Of(heading);
        var together = Of($"{group} {heading}");
        var alone = Of(heading);
        var best = alone.Confidence * 0.95 > together.Confidence ? alone with { Confidence = alone.Confidence * 0.95 } : together;
        // Months under "RAG" say when, not what.
        return best.Field is null && HeadingText.Undated(heading).Length == 0 ? Of(group) with { Confidence = Of(group).Confidence * 0.85 } : best;
    }

    private static FieldGuess Of(string heading)
    {
        var (plain, undated) = (HeadingText.Plain(heading), HeadingText.Undated(heading));
        if (HeadingSynonyms.All.TryGetValue(plain, out var exact))
            return new FieldGuess(exact, 1, MappingSource.Guessed);
        if (HeadingSynonyms.All.TryGetValue(undated, out var nearly))
            return new FieldGuess(nearly, 0.9, MappingSource.Guessed);
        return Inside(undated);
    }

    private static FieldGuess Inside(string heading)
    {
        var (words, best) = (heading.Split(' ', StringSplitOptions.RemoveEmptyEntries), FieldGuess.None);
        if (words.Length is 0 or > 10)
            return best;
        for (var from = 0; from < words.Length; from++)
        {
            for (var to = from + 1; to <= words.Length; to++)
            {
                var phrase = string.Join(' ', words, from, to - from);
                var confidence = 0.5 + (0.4 * (to - from) / words.Length);
                if (confidence >= Least && confidence > best.Confidence && !HeadingSynonyms.OnlyAlone.Contains(phrase)
                    && HeadingSynonyms.All.TryGetValue(phrase, out var field))
                    best = new FieldGuess(field, confidence, MappingSource.Guessed);
            }
        }

        return best;
    }
}
