using Governance.Reports.Documents;
using Governance.Reports.Prose;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Governance.Reports.Html;

/// <summary>A person's Markdown as HTML; headings start below the section they stand in.</summary>
internal static class ProseHtml
{
    public static Markup Of(MarkdownText text, int under, bool local)
    {
        var document = SafeMarkdown.Parse(Packaging.XmlText.Clean(text.Markdown), local);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, under + heading.Level);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            link.GetAttributes().AddClass("govuk-link");
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        SafeMarkdown.Pipeline.Setup(renderer);
        renderer.Render(document);
        return Markup.Of($"<div class=\"app-prose\">{Markup.Safe(writer.ToString())}</div>\n");
    }
}
