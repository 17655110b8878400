using Governance.Platform.Rag;
using Governance.Reports.Documents;

namespace Governance.Reports.Excel;

/// <summary>Turns a table into a grid: a claimed status takes columns of its own, and long text goes on in further columns.</summary>
internal static class TableGrid
{
    public static Grid Of(Sheet sheet)
    {
        var table = sheet.Table;
        var columns = table.Columns.SelectMany((c, i) => Spread(sheet, c, i)).ToList();
        var rows = table.Rows.Select((r, n) => (IReadOnlyList<GridCell>)[.. columns.Select(c => c.Value(r, n))]).ToList();
        if (rows.Count == 0)
        {
            rows.Add([GridCells.Text(table.Empty), .. columns.Skip(1).Select(_ => GridCells.Text(NoneCell.Nothing))]);
        }

        var grid = new Grid(table.Caption, sheet.Under, [.. columns.Select(c => c.Heading)], rows, null);
        return table.Totals is { } totals ? grid with { Totals = [.. columns.Select((c, i) => Total(grid, c, i, totals))] } : grid;
    }

    private static GridCell Total(Grid grid, Spreading column, int index, Row totals)
    {
        var cell = column.Index is { } at && totals.Cells[at] is not NoneCell ? GridCells.Of(totals.Cells[at], Palette.Pale) : GridCells.Text("–", Palette.Pale);
        var letters = Grid.Letters(index);
        var range = FormattableString.Invariant($"{letters}{grid.FirstRow}:{letters}{grid.LastRow}");

        // 109 adds up the rows that a filter leaves, so the total stays that of the rows listed.
        return cell with { Formula = cell.Number is null ? null : $"SUBTOTAL(109,{range})", Look = cell.Look with { Bold = true } };
    }

    private static IEnumerable<Spreading> Spread(Sheet sheet, Column column, int index)
    {
        var cells = sheet.Table.Rows.Select(r => r.Cells[index]).ToList();
        var pieces = cells.Select(c => c is TextCell t ? LongText.Split(Packaging.XmlText.Clean(t.Value)) : []).ToList();
        var most = pieces.Select(p => p.Count).DefaultIfEmpty(0).Max();
        yield return new(column.Heading, index, (r, n) =>
            most > 1 && pieces[n].Count > 1 ? GridCells.Text(pieces[n][0], sheet.Fill?.Invoke(n, index)) : GridCells.Of(r.Cells[index], sheet.Fill?.Invoke(n, index)));
        for (var piece = 1; piece < most; piece++)
        {
            var at = piece;
            var heading = at == 1 ? $"{column.Heading} (continued)" : FormattableString.Invariant($"{column.Heading} (continued {at})");
            yield return new(heading, null, (_, n) => GridCells.Text(pieces[n].ElementAtOrDefault(at) ?? NoneCell.Nothing));
        }

        if (cells.OfType<StatusCell>().Any(c => c.Claimed is not null))
        {
            yield return new($"{column.Heading}, claimed", null, (r, _) => r.Cells[index] is StatusCell { Claimed: { } claimed } ? GridCells.Status(claimed) : GridCells.Text(NoneCell.Nothing));
            yield return new($"{column.Heading}, differs", null, (r, _) => GridCells.Text(r.Cells[index] is StatusCell { Differs: true } ? "Differs" : "No"));
            yield return new($"{column.Heading}, reason", null, (r, _) => GridCells.Text((r.Cells[index] as StatusCell)?.Reason ?? NoneCell.Nothing));
        }
    }

    private sealed record Spreading(string Heading, int? Index, Func<Row, int, GridCell> Value);
}
