using DocumentFormat.OpenXml;
using Governance.Reports.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

internal static class KeyFigureRows
{
    private const int MostInARow = 4;

    public static IEnumerable<OpenXmlElement> Of(KeyFigures figures, Context context)
    {
        foreach (var chunk in figures.Figures.Chunk(figures.Figures.Count is 5 ? 5 : MostInARow))
        {
            var table = Tables.Frame(string.Join(", ", chunk.Select(f => f.Label)), [.. chunk.Select(_ => 1)], context, style: "TableNormal");
            var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
            row.Append(chunk.Select(Cell));
            table.Append(row);
            yield return table;
            yield return Context.Styled("AfterTable");
        }
    }

    private static W.TableCell Cell(KeyFigure figure)
    {
        var cell = new W.TableCell(new W.TableCellProperties(
            new W.TableCellBorders(new W.TopBorder { Val = W.BorderValues.Single, Size = 18, Space = 0, Color = Palette.Brand }),
            new W.TableCellMargin(new W.RightMargin { Width = "200", Type = W.TableWidthUnitValues.Dxa })));
        cell.Append(figure.Value is StatusCell status
            ? Context.Styled("KeyStatus", [.. Runs.Status(status.Computed)])
            : Context.Styled("KeyValue", Runs.Text(Say.Cell(figure.Value))));
        cell.Append(Context.Styled("KeyLabel", Runs.Text(figure.Label)), Context.Styled("KeyNote", Runs.Text(figure.Note)));
        if (figure.Value is StatusCell claimed)
        {
            cell.Append(Tables.Claim(claimed));
        }

        return cell;
    }
}
