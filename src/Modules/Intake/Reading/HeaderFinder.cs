using Governance.Platform.Messages;

namespace Governance.Intake.Reading;

/// <summary>Finds the row of headings under titles and empty rows: the first with at least two words and no row above it as wide.</summary>
internal sealed class HeaderFinder
{
    private const int RowsLookedAt = 25;

    private readonly List<List<string>> seen = [];

    public List<string> Header { get; private set; } = [];

    public Problem NotFound => seen.Exists(r => r.Exists(c => c.Length > 0))
        ? new("header-missing", $"No row of headings was found in the first {RowsLookedAt} rows. Put the headings of the template in one row, and the data under it.")
        : new("file-empty", "The file is empty. Choose the file that holds the extract.");

    /// <summary>Looks at one more row; true when it is the headings.</summary>
    public bool Offer(List<string> cells)
    {
        seen.Add(cells);
        var said = cells.Where(c => c.Length > 0).ToList();
        if (said.Count >= 2 && said.Count * 2 >= Width(cells) && said.TrueForAll(IsHeading))
        {
            Header = [.. cells.Take(Width(cells))];
            return true;
        }

        // Data before any heading: its first row would be lost as one.
        if (said.Count >= 2 && said.Exists(c => !IsHeading(c)) && said.Count * 2 >= Width(cells))
        {
            throw new UnreadableException(new("header-missing", $"Row {seen.Count} holds data and no row above it holds headings. Put the headings of the template in one row above the data.") { Row = seen.Count });
        }

        if (seen.Count >= RowsLookedAt)
        {
            throw new UnreadableException(NotFound);
        }

        return false;
    }

    private static int Width(List<string> cells) => cells.FindLastIndex(c => c.Length > 0) + 1;

    // A heading begins with a letter; days, numbers and codes of digits do not.
    private static bool IsHeading(string cell) => char.IsLetter(cell[0]) || (cell[0] is '(' or '%' or '£' or '#' && cell.Any(char.IsLetter)) || (char.IsDigit(cell[0]) && cell.Count(char.IsLetter) > cell.Length / 2);
}

/// <summary>What must be so of any row of headings.</summary>
internal static class HeaderChecks
{
    private const int MostColumns = 500;

    public static void Check(IReadOnlyList<string> headings)
    {
        if (headings.Count > MostColumns)
        {
            throw new UnreadableException(new("too-many-columns", $"The file has {headings.Count} columns. An extract has at most {MostColumns}."));
        }

        var twice = headings.Where(h => h.Length > 0).GroupBy(h => h, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
        {
            throw new UnreadableException(new("heading-twice", $"The heading “{twice.Key}” stands {twice.Count()} times. Keep one column of that name and send the file again.") { Column = twice.Key });
        }
    }
}
