using System.Globalization;
using Governance.Platform.Ui;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Governance.Reports.Prose;

/// <summary>Flattens a person's Markdown into lines and tables.</summary>
internal sealed class ProseReader
{
    private readonly List<Piece> _pieces = [];
    private int _lists;

    /// <param name="markdown">What was written.</param>
    /// <param name="under">Level of the heading it stands under, from 1; 0 when it stands alone.</param>
    public static IReadOnlyList<Piece> Read(string markdown, int under = 0)
    {
        var (reader, document) = (new ProseReader(), SafeMarkdown.Parse(markdown));
        HeadingLevels.SetUnder(document, under);
        reader.Blocks(document, LineKind.Paragraph, 0);
        return reader._pieces;
    }

    private void Blocks(IEnumerable<Block> blocks, LineKind kind, int depth)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Add(LineKind.Heading, heading.Level, 0, 0, Spans(heading.Inline));
                    break;
                case ListBlock list:
                    List(list, depth);
                    break;
                case Table table:
                    _pieces.Add(new PieceTable([.. table.OfType<TableRow>().Select(r => (IReadOnlyList<IReadOnlyList<Span>>)[.. r.OfType<TableCell>().Select(CellSpans)])]));
                    break;
                case QuoteBlock quote:
                    Blocks(quote, LineKind.Quote, depth);
                    break;
                case CodeBlock code:
                    Add(LineKind.Code, depth, 0, 0, [new Span(code.Lines.ToString(), Code: true)]);
                    break;
                case ParagraphBlock paragraph:
                    Add(kind, depth, 0, 0, Spans(paragraph.Inline));
                    break;
                case ContainerBlock other:
                    Blocks(other, kind, depth);
                    break;
            }
        }
    }

    private void List(ListBlock list, int depth)
    {
        var number = ++_lists;
        var order = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var first = true;
            foreach (var block in item)
            {
                if (first && block is ParagraphBlock paragraph)
                {
                    Add(list.IsOrdered ? LineKind.Number : LineKind.Bullet, depth, number, order, Spans(paragraph.Inline));
                }
                else
                {
                    Blocks([block], LineKind.Paragraph, depth + 1);
                }

                first = false;
            }

            order++;
        }
    }

    private void Add(LineKind kind, int depth, int list, int order, IReadOnlyList<Span> spans) => _pieces.Add(new Line(kind, depth, list, order, spans));

    private static IReadOnlyList<Span> CellSpans(TableCell cell) => [.. cell.OfType<LeafBlock>().SelectMany(b => Spans(b.Inline))];

    private static IReadOnlyList<Span> Spans(ContainerInline? inline)
    {
        var spans = new List<Span>();
        Walk(inline, new Span(""));
        return spans;

        void Walk(ContainerInline? container, Span look)
        {
            foreach (var child in container ?? Enumerable.Empty<Inline>())
            {
                switch (child)
                {
                    case LiteralInline literal:
                        spans.Add(look with { Text = literal.Content.ToString() });
                        break;
                    case CodeInline code:
                        spans.Add(look with { Text = code.Content, Code = true });
                        break;
                    case HtmlEntityInline entity:
                        spans.Add(look with { Text = entity.Transcoded.ToString() });
                        break;
                    case LineBreakInline line:
                        spans.Add(look with { Text = line.IsHard ? "\n" : " " });
                        break;
                    case AutolinkInline auto:
                        spans.Add(look with { Text = auto.Url, Url = auto.IsEmail ? "mailto:" + auto.Url : auto.Url });
                        break;
                    case EmphasisInline emphasis:
                        Walk(emphasis, emphasis.DelimiterCount >= 2 ? look with { Strong = true } : look with { Emphasis = true });
                        break;
                    case LinkInline link:
                        Walk(link, look with { Url = link.Url });
                        break;
                    case ContainerInline other:
                        Walk(other, look);
                        break;
                }
            }
        }
    }
}
