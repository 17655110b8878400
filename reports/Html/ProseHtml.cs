using Governance.Platform.Ui;
using Governance.Reports.Prose;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownText = Governance.Reports.Documents.MarkdownText;

namespace Governance.Reports.Html;

/// <summary>A person's Markdown as HTML; headings start below the section they stand in.</summary>
internal static class ProseHtml
{
    public static Markup Of(MarkdownText text, int under, bool local)
    {
        var document = SafeMarkdown.Parse(Packaging.XmlText.Clean(text.Markdown), local);
        HeadingLevels.SetUnder(document, under);
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
