using Governance.Platform.Messages;

namespace Governance.Workstreams.Import;

internal enum FileKind
{
    Workbook,
    MacroWorkbook,
    LegacyWorkbook,
    Csv,
}

/// <summary>A file's sheets as a person sees them, with what was set aside on the way.</summary>
internal sealed record PlanWorkbook(string FileName, FileKind Kind, IReadOnlyList<PlanSheet> Sheets)
{
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

internal enum SheetVisibility
{
    Visible,
    Hidden,
    VeryHidden,
}

/// <summary>One sheet. Only rows that hold something are listed, in order.</summary>
internal sealed record PlanSheet(string Name, SheetVisibility Visibility, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>False for a hidden sheet nobody asked for: it is named, not read.</summary>
    public bool Read { get; init; } = true;

    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    public IReadOnlyList<MergedRange> Merges { get; init; } = [];

    /// <summary>What was found while reading this sheet; an error here means it was not read.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>Row and column numbers from 1, both ends included.</summary>
internal sealed record MergedRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public bool Spans(int columns) => LastColumn - FirstColumn + 1 >= columns;

    public bool Down => LastRow > FirstRow;
}
