using System.Globalization;

namespace Governance.Workstreams.Import;

internal enum CellKind : byte
{
    Text,
    Number,

    /// <summary>A number shown as a percentage: 0.5 is 50%.</summary>
    Percent,
    Date,
    Boolean,
    Error,
}

internal enum FormulaState : byte
{
    None,
    Cached,
    NoValue,
}

/// <summary>One cell. <see cref="Text"/> is what a person sees in the sheet; <see cref="Number"/> is what is stored.</summary>
internal sealed record SheetCell(int Column, string Text)
{
    public CellKind Kind { get; init; }

    /// <summary>Number, fraction, truth (1 or 0) or day number of the 1900 system.</summary>
    public double Number { get; init; }

    public FormulaState Formula { get; init; }

    /// <summary>True for a cell of a merged range whose text stands in the range's first cell.</summary>
    public bool Repeated { get; init; }

    public MergedRange? Merge { get; init; }

    public CellLook Look { get; init; } = CellLook.Plain;

    public string? Comment { get; init; }

    /// <summary>The text without its struck-through part, when only part is struck.</summary>
    public string? Unstruck { get; init; }

    public bool Blank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The date of a date cell, or null when the day number is none.</summary>
    public DateOnly? Date => Kind == CellKind.Date ? Platform.Dates.ExcelDays.ToDate(Number) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ColumnLetters.Of(Column)}: {Text}");
}
