using DocumentFormat.OpenXml;
using Governance.Platform.Rag;
using Governance.Reports.Documents;
using Governance.Reports.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>Tables with a caption, a heading row that repeats, and rows that do not break across pages.</summary>
internal static class Tables
{
    public static IEnumerable<OpenXmlElement> Of(Table table, Context context) =>
        table.Rows.Count == 0
            ? [Context.Styled("Caption", Runs.Text(table.Caption)), Context.Styled("Normal", Runs.Text(table.Empty))]
            : [Context.Styled("Caption", Runs.Text(table.Caption)), .. Bare(table, context)];

    /// <summary>A table whose caption is said elsewhere.</summary>
    public static IEnumerable<OpenXmlElement> Bare(Table table, Context context)
    {
        var word = Frame(table.Caption, ColumnWidths.Of(table, context.Layout.Text), context, lastRow: table.Totals is not null);
        word.Append(HeadingRow([.. table.Columns.Select(c => (c.Heading, IsNumeric(c.Type)))]));
        word.Append(table.Rows.Select(r => Row(table, r, context)));
        if (table.Totals is { } totals)
        {
            word.Append(Row(table, totals, context, total: true));
        }

        yield return word;
        yield return Context.Styled("AfterTable");
    }

    /// <summary>An empty table over the whole text width.</summary>
    public static W.Table Frame(string caption, IReadOnlyList<int> weights, Context context, bool lastRow = false, string style = "ReportTable")
    {
        var sum = weights.Sum();
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = style },
                new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = lastRow ? "0060" : "0020", FirstRow = style == "ReportTable", LastRow = lastRow, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = XmlText.Clean(caption) },
                new W.TableDescription { Val = XmlText.Clean(caption) }));
        table.Append(new W.TableGrid(weights.Select(w => new W.GridColumn { Width = (context.Layout.Text * w / sum).ToString(System.Globalization.CultureInfo.InvariantCulture) })));
        return table;
    }

    public static W.TableRow HeadingRow(IReadOnlyList<(string Heading, bool Right)> headings)
    {
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()));
        row.Append(headings.Select(h => new W.TableCell(BottomAligned(), Aligned(Context.Styled("TableHeading", Runs.Text(h.Heading)), h.Right))));
        return row;
    }

    public static IEnumerable<W.Paragraph> Status(StatusCell cell) => [Context.Styled("TableText", [.. Runs.Status(cell.Computed)]), .. Claim(cell)];

    /// <summary>What the owner says of a computed status, where it is something else.</summary>
    public static IEnumerable<W.Paragraph> Claim(StatusCell cell)
    {
        if (cell.Differs)
        {
            yield return Context.Styled("Differs", Runs.Text("Differs. ", bold: true), Runs.Text(Say.Differs(cell)));
        }
        else if (!string.IsNullOrWhiteSpace(cell.Reason))
        {
            yield return Context.Styled("TableText", Runs.Text(cell.Reason));
        }
    }

    private static W.TableRow Row(Table table, Row row, Context context, bool total = false)
    {
        var word = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        word.Append(row.Cells.Select((c, i) =>
        {
            var cell = new W.TableCell(new W.TableCellProperties());
            cell.Append(Paragraphs(c, table.Columns[i].Type, context, total));
            return cell;
        }));
        return word;
    }

    private static IEnumerable<W.Paragraph> Paragraphs(Cell cell, ColumnType type, Context context, bool bold) => cell switch
    {
        StatusCell c => Status(c),
        TextCell { Url: { } url } c => [Context.Styled("TableText", Runs.Link(c.Value, url, context))],
        NoneCell c => [Aligned(Context.Styled("TableText", Runs.Text(c.Said, colour: Palette.SecondInk)), IsNumeric(type))],
        _ => [Aligned(Context.Styled("TableText", Runs.Text(Say.Cell(cell), bold)), IsNumeric(type))],
    };

    private static bool IsNumeric(ColumnType type) => type is ColumnType.Number or ColumnType.Money or ColumnType.Percent;

    private static W.Paragraph Aligned(W.Paragraph paragraph, bool right)
    {
        if (right)
        {
            paragraph.ParagraphProperties!.Append(new W.Justification { Val = W.JustificationValues.Right });
        }

        return paragraph;
    }

    private static W.TableCellProperties BottomAligned() => new(new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Bottom });
}
