using Governance.Reports.Documents;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Governance.Reports.Prose;

/// <summary>Parses what people wrote. Raw HTML stays text, pictures become their words, and a link that could run script becomes its text.</summary>
internal static class SafeMarkdown
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static MarkdownDocument Parse(string markdown, bool local = false)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var url = link.IsImage ? null : SafeUrl.Of(link.Url) ?? (local ? SafeUrl.Local(link.Url) : null);
            if (url is null)
            {
                Unwrap(link);
            }
            else
            {
                link.Url = url;
                link.Title = null;
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && SafeUrl.Of(l.Url) is null).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document;
    }

    private static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}
