namespace Governance.Reports.Excel;

/// <summary>A value ready for a sheet.</summary>
/// <param name="Text">Text, when it is text.</param>
/// <param name="Number">Number, when it is a number; Excel's serial number for a day.</param>
/// <param name="Look">How it looks.</param>
internal sealed record GridCell(string? Text, decimal? Number, Look Look)
{
    public string? Formula { get; init; }

    /// <summary>Where it links to: an address, or a cell of this workbook after #.</summary>
    public string? Url { get; init; }

    /// <summary>A missing point under a chart: a word there would be drawn as nought.</summary>
    public bool IsGap => Text is null && Number is null;

    /// <summary>Characters to make room for.</summary>
    public int Width { get; init; }
}

/// <summary>Everything one sheet holds.</summary>
/// <param name="Title">Cell A1, or null to start with the headings.</param>
/// <param name="Under">Cell A2.</param>
/// <param name="Headings">The heading row.</param>
/// <param name="Rows">The rows under it.</param>
/// <param name="Totals">The last row, outside the filter.</param>
internal sealed record Grid(string? Title, string Under, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<GridCell>> Rows, IReadOnlyList<GridCell>? Totals)
{
    /// <summary>Characters a column may grow to before its text wraps.</summary>
    public int Widest { get; init; } = 60;

    public int HeadingRow => Title is null ? 1 : 3;

    public int FirstRow => HeadingRow + 1;

    public int LastRow => HeadingRow + Rows.Count;

    /// <summary>Column letters of a column counted from 0.</summary>
    public static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters;
    }
}
