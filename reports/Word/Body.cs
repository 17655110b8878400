using System.Globalization;
using DocumentFormat.OpenXml;
using Governance.Reports.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Governance.Reports.Word;

/// <summary>The body: cover, then the sections, on upright or wide pages.</summary>
internal static class Body
{
    public static W.Body Of(Document document, Context context)
    {
        var body = new W.Body();
        body.Append(Cover.Of(document));
        body.Append(Context.Styled("AfterTable"));
        var layout = PageLayout.Portrait;
        var first = true;
        for (var i = 0; i < document.Sections.Count; i++)
        {
            var section = document.Sections[i];
            var next = section.Wide ? PageLayout.Landscape : PageLayout.Portrait;
            var turned = first || next != layout;
            if (turned)
            {
                Turn(body, layout);
                layout = next;
                first = false;
            }

            context.Layout = layout;
            body.Append(Of(section, i, context, top: turned));
        }

        body.Append(Page(layout));
        return body;
    }

    public static string Bookmark(int section) => "section_" + (section + 1).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<OpenXmlElement> Of(Section section, int index, Context context, bool top)
    {
        var id = (index + 1).ToString(CultureInfo.InvariantCulture);
        var heading = Context.Styled(
            "Heading" + Math.Clamp(section.Level, 1, 3).ToString(CultureInfo.InvariantCulture),
            new W.BookmarkStart { Id = id, Name = Bookmark(index) },
            Runs.Text(section.Heading),
            new W.BookmarkEnd { Id = id });
        if (top)
        {
            heading.ParagraphProperties!.Append(new W.SpacingBetweenLines { Before = "0" });
        }

        yield return heading;
        foreach (var element in section.Blocks.SelectMany(b => Of(b, section.Level, context)))
        {
            yield return element;
        }
    }

    private static IEnumerable<OpenXmlElement> Of(Block block, int level, Context context) => block switch
    {
        Paragraph b => [Context.Styled("Normal", Runs.Of(b.Runs, context))],
        MarkdownText b => ProseBlocks.Of(b, level, context),
        BulletList b => ProseBlocks.Of(b, context),
        NumberedList b => ProseBlocks.Of(b, context),
        KeyFigures b => KeyFigureRows.Of(b, context),
        Table b => Tables.Of(b, context),
        StatusStrip b => Strips.Of(b, context),
        Chart b => Charts.Of(b, context),
        Callout b => [Context.Styled("Callout" + b.Kind, [Runs.Text(b.Heading + " ", bold: true), .. Runs.Of(b.Runs, context)])],
        PageBreak => [new W.Paragraph(new W.Run(new W.Break { Type = W.BreakValues.Page }))],
        _ => throw new NotSupportedException(block.GetType().Name),
    };

    // The last paragraph carries the page's layout: one of its own could fall on an empty page.
    private static void Turn(W.Body body, PageLayout layout)
    {
        if (body.LastChild is not W.Paragraph { ParagraphProperties: { } properties })
        {
            properties = body.AppendChild(Context.Styled("AfterTable")).ParagraphProperties!;
        }

        properties.Append(Page(layout));
    }

    private static W.SectionProperties Page(PageLayout layout) => new(
        new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "header-" + layout.Name },
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "footer-" + layout.Name },
        new W.SectionType { Val = W.SectionMarkValues.NextPage },
        layout.IsWide
            ? new W.PageSize { Width = (uint)layout.Width, Height = (uint)layout.Height, Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = (uint)layout.Width, Height = (uint)layout.Height },
        new W.PageMargin { Top = 1304, Right = PageLayout.Side, Bottom = 1134, Left = PageLayout.Side, Header = 567, Footer = 510, Gutter = 0 });
}
