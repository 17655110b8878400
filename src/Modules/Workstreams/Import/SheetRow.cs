namespace Governance.Workstreams.Import;

/// <summary>A row as numbered in the file, with the cells that hold text, a fill or a comment, in column order.</summary>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public bool Hidden { get; init; }

    public SheetCell? this[int column]
    {
        get
        {
            var (low, high) = (0, Cells.Count - 1);
            while (low <= high)
            {
                var middle = (low + high) / 2;
                var found = Cells[middle].Column;
                if (found == column)
                    return Cells[middle];
                if (found < column)
                    low = middle + 1;
                else
                    high = middle - 1;
            }

            return null;
        }
    }
}
