namespace Governance.Reports.Excel;

/// <summary>Widths and heights so that wrapped text is seen; not every program works them out on opening.</summary>
internal static class RowHeights
{
    public const decimal Title = 22;

    private const decimal Line = 14.5m;
    private const decimal Tallest = 409;
    private const int Narrowest = 10;

    /// <summary>Width of each column in characters.</summary>
    public static IReadOnlyList<int> Widths(Grid grid) => [.. grid.Headings.Select((heading, column) =>
    {
        var widest = grid.Rows.Select(r => r[column].Width).Append(grid.Totals?[column].Width ?? 0).Append(heading.Length + 4).Max();
        return Math.Clamp(widest + 2, Narrowest, grid.Widest);
    })];

    /// <summary>Height in points, or null for a single line.</summary>
    public static decimal? Of(IReadOnlyList<GridCell> cells, IReadOnlyList<int> widths)
    {
        var lines = 1;
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Text is { } text && (text.Length > Fitting(widths[column]) || text.Contains('\n', StringComparison.Ordinal)))
            {
                lines = Math.Max(lines, text.Split('\n').Sum(l => 1 + (Math.Max(0, l.Length - 1) / Fitting(widths[column]))));
            }
        }

        return lines == 1 ? null : Math.Min(Tallest, lines * Line);
    }

    // A width counts digits; words have narrower letters.
    private static int Fitting(int width) => (width - 2) * 11 / 10;
}
