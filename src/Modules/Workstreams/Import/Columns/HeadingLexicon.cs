namespace Governance.Workstreams.Import.Columns;

/// <summary>What a heading means to this partner: chosen now, saved before, else guessed.</summary>
internal sealed class HeadingLexicon(SavedMapping? saved, IReadOnlyDictionary<string, TargetField?> overrides)
{
    private readonly Dictionary<(string, int), TargetField?> _saved = (saved?.Columns ?? [])
        .GroupBy(c => (HeadingText.Plain(c.Heading), c.Occurrence))
        .ToDictionary(g => g.Key, g => g.First().Field);

    private readonly Dictionary<string, TargetField?> _chosen = overrides
        .GroupBy(o => HeadingText.Plain(o.Key))
        .ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

    public FieldGuess Of(HeaderCell cell, int occurrence)
    {
        if (overrides.TryGetValue(ColumnLetters.Of(cell.Column), out var byLetter))
            return new FieldGuess(byLetter, 1, MappingSource.Chosen);
        if (cell.Full.Length > 0 && _chosen.TryGetValue(HeadingText.Plain(cell.Full), out var byHeading))
            return new FieldGuess(byHeading, 1, MappingSource.Chosen);
        return _saved.TryGetValue((HeadingText.Plain(cell.Full), occurrence), out var kept)
            ? new FieldGuess(kept, 1, MappingSource.Saved)
            : HeadingGuess.Of(cell.Group, cell.Heading);
    }
}
