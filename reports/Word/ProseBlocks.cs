using System.Globalization;
using DocumentFormat.OpenXml;
using Governance.Reports.Documents;
using Governance.Reports.Prose;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>Lists, and what people wrote as Markdown.</summary>
internal static class ProseBlocks
{
    private const int Bullets = 1;

    public static IEnumerable<OpenXmlElement> Of(BulletList list, Context context) =>
        list.Items.Select(i => Listed("ListBullet", Bullets, 0, Runs.Of(i.Runs, context)));

    public static IEnumerable<OpenXmlElement> Of(NumberedList list, Context context)
    {
        var number = context.NextList();
        return list.Items.Select(i => Listed("ListNumber", number, 0, Runs.Of(i.Runs, context))).ToList();
    }

    public static IEnumerable<OpenXmlElement> Of(MarkdownText text, int headingLevel, Context context)
    {
        var lists = new Dictionary<int, int>();
        foreach (var piece in ProseReader.Read(text.Markdown, headingLevel))
        {
            if (piece is PieceTable table)
            {
                yield return Grid(table, context);
                yield return Context.Styled("AfterTable");
            }
            else if (piece is Line line)
            {
                yield return Paragraph(line, lists, context);
            }
        }
    }

    private static W.Paragraph Paragraph(Line line, Dictionary<int, int> lists, Context context)
    {
        var runs = Runs.Of(line.Spans, context);
        switch (line.Kind)
        {
            case LineKind.Bullet:
                return Listed("ListBullet", Bullets, line.Depth, runs);
            case LineKind.Number:
                if (!lists.TryGetValue(line.List, out var number))
                {
                    lists.Add(line.List, number = context.NextList());
                }

                return Listed("ListNumber", number, line.Depth, runs);
            case LineKind.Heading:
                return Context.Styled("Heading" + Math.Min(3, line.Depth).ToString(CultureInfo.InvariantCulture), runs);
            case LineKind.Quote:
                return Context.Styled("Quote", runs);
            case LineKind.Code:
                return Context.Styled("Code", runs);
            default:
                var paragraph = Context.Styled("Normal", runs);
                if (line.Depth > 0)
                {
                    paragraph.ParagraphProperties!.Append(new W.Indentation { Left = (340 * line.Depth).ToString(CultureInfo.InvariantCulture) });
                }

                return paragraph;
        }
    }

    private static W.Paragraph Listed(string style, int list, int depth, OpenXmlElement[] runs)
    {
        var paragraph = Context.Styled(style, runs);
        paragraph.ParagraphProperties!.Append(new W.NumberingProperties(new W.NumberingLevelReference { Val = Math.Min(3, depth) }, new W.NumberingId { Val = list }));
        return paragraph;
    }

    private static W.Table Grid(PieceTable table, Context context)
    {
        var columns = table.Rows.Max(r => r.Count);
        var headings = table.Rows[0].Select(c => string.Concat(c.Select(s => s.Text))).ToList();
        var word = Tables.Frame(string.Join(", ", headings), [.. Enumerable.Repeat(1, columns)], context);
        word.Append(Tables.HeadingRow([.. headings.Concat(Enumerable.Repeat("", columns - headings.Count)).Select(h => (h, false))]));
        foreach (var cells in table.Rows.Skip(1))
        {
            var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
            row.Append(Enumerable.Range(0, columns).Select(i => new W.TableCell(
                new W.TableCellProperties(), Context.Styled("TableText", i < cells.Count ? Runs.Of(cells[i], context) : []))));
            word.Append(row);
        }

        return word;
    }
}
