namespace Governance.Reports.Documents;

internal static class TableRules
{
    public static IReadOnlyList<Row> Fit(string caption, IReadOnlyList<Column> columns, IReadOnlyList<Row> rows)
    {
        if (columns.FirstOrDefault(c => c.Total && c.Type is not (ColumnType.Number or ColumnType.Money)) is { } column)
        {
            throw new ArgumentException($"Column {column.Key} of table {caption} holds {column.Type} and cannot be added up.", nameof(columns));
        }

        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Cells.Count != columns.Count)
            {
                throw new ArgumentException($"Row {row + 1} of table {caption} has {rows[row].Cells.Count} cells for {columns.Count} columns.", nameof(rows));
            }

            for (var cell = 0; cell < columns.Count; cell++)
            {
                if (!Fits(columns[cell].Type, rows[row].Cells[cell]))
                {
                    throw new ArgumentException($"Row {row + 1} of table {caption} has a {rows[row].Cells[cell].GetType().Name} in column {columns[cell].Key}.", nameof(rows));
                }
            }
        }

        return rows;
    }

    public static Row? Totals(Table table)
    {
        if (table.Rows.Count == 0 || !table.Columns.Any(c => c.Total))
        {
            return null;
        }

        var labelled = false;
        return new Row([.. table.Columns.Select(Total)]);

        Cell Total(Column column, int index)
        {
            if (column.Total)
            {
                return Sum(column.Type, table.Rows.Select(r => r.Cells[index]));
            }

            Cell said = labelled ? Cell.None("") : new TextCell(table.TotalLabel);
            labelled = true;
            return said;
        }
    }

    private static Cell Sum(ColumnType type, IEnumerable<Cell> cells)
    {
        if (type == ColumnType.Money)
        {
            return new MoneyCell(cells.OfType<MoneyCell>().Sum(c => c.Pence));
        }

        var numbers = cells.OfType<NumberCell>().ToList();
        return new NumberCell(numbers.Sum(c => c.Value), numbers.Select(c => c.Decimals).DefaultIfEmpty().Max());
    }

    private static bool Fits(ColumnType type, Cell cell) => cell switch
    {
        NoneCell => true,
        TextCell => type == ColumnType.Text,
        NumberCell => type == ColumnType.Number,
        MoneyCell => type == ColumnType.Money,
        DateCell => type == ColumnType.Date,
        PercentCell => type == ColumnType.Percent,
        _ => type == ColumnType.Status,
    };
}
