using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Reports.Word;

/// <summary>Shares a table's width so that no number, day or word is broken, then by the columns' weights.</summary>
internal static class ColumnWidths
{
    private const int Letter = 112;
    private const int Gutter = 170;
    private const int TagExtra = 4;

    /// <summary>Widths in twentieths of a point.</summary>
    public static IReadOnlyList<int> Of(Table table, int width)
    {
        var least = Least(table);
        var spare = width - least.Sum();
        if (spare <= 0)
        {
            return least;
        }

        var weights = table.Columns.Select(c => Math.Max(1, c.Weight) * (Flows(c.Type) ? 4 : 1)).ToList();
        return [.. least.Select((l, i) => l + (spare * weights[i] / weights.Sum()))];
    }

    public static bool Fits(Table table, int width) => Least(table).Sum() <= width;

    private static List<int> Least(Table table) => [.. table.Columns.Select((c, i) =>
    {
        var cells = table.Totals is { } totals ? table.Rows.Append(totals) : table.Rows;
        var longest = cells.Select(r => Longest(r.Cells[i])).Append(LongestWord(c.Heading)).Max();
        return (Math.Min(longest, 24) * Letter) + Gutter;
    })];

    private static bool Flows(ColumnType type) => type is ColumnType.Text or ColumnType.Status;

    private static int Longest(Cell cell) => cell switch
    {
        StatusCell c => LongestWord(c.Computed.Word()) + TagExtra,
        TextCell or NoneCell => LongestWord(Say.Cell(cell)),
        _ => Say.Cell(cell).Length,
    };

    private static int LongestWord(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length).DefaultIfEmpty(1).Max();
}
