namespace Governance.Workstreams.Import;

internal enum MappingSource
{
    Guessed,
    Saved,
    Chosen,
}

/// <summary>One column of the sheet and where its content goes; no field means the action's notes.</summary>
/// <param name="Column">Number from 1.</param>
/// <param name="Heading">Heading as written; a group heading above it is put before it with a colon.</param>
/// <param name="Occurrence">1 for the first column with this heading, 2 for the second.</param>
/// <param name="Field">What it fills, or null.</param>
/// <param name="Confidence">0 to 1; 1 for saved and chosen columns.</param>
/// <param name="Source">Who decided.</param>
internal sealed record MappedColumn(int Column, string Heading, int Occurrence, TargetField? Field, double Confidence, MappingSource Source)
{
    public bool Hidden { get; init; }

    public string Letter => ColumnLetters.Of(Column);

    /// <summary>As problems name it, such as <c>D (Due date)</c>.</summary>
    public string Label => Heading.Length == 0 ? Letter : $"{Letter} ({Heading})";
}

/// <summary>Every column under the header and the field it fills.</summary>
internal sealed record ColumnMapping(IReadOnlyList<MappedColumn> Columns)
{
    public static ColumnMapping None { get; } = new([]);

    public MappedColumn? this[TargetField field] => Columns.FirstOrDefault(c => c.Field == field);

    public IEnumerable<MappedColumn> Unmapped => Columns.Where(c => c.Field is null);

    /// <summary>How problems name the column of a field, or null when the sheet has none.</summary>
    public string? Label(TargetField field) => this[field]?.Label;

    /// <summary>The mapping to keep for this partner's next file, whatever the order of its columns.</summary>
    public SavedMapping ToSaved() => new([.. Columns.Select(c => new SavedColumn(c.Heading, c.Occurrence, c.Field))]);
}
