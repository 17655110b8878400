using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>What people write, as Markdown, made safe: no HTML, no pictures, links only to http, https, mailto or this site.</summary>
public static class MarkdownText
{
    // Pages have headings of their own down to the second level.
    private const int PageHeadings = 2;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    /// <summary>The text as HTML; nothing for null.</summary>
    public static IHtmlContent Render(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return HtmlString.Empty;
        }

        var document = Markdown.Parse(text, Pipeline);
        HeadingLevels.SetUnder(document, PageHeadings);

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Clean(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsSafe(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return new HtmlString(writer.ToString());
    }

    /// <summary>True for an address a reader may be sent to.</summary>
    public static bool IsSafe(string? url)
    {
        if (string.IsNullOrEmpty(url) || url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) || url.StartsWith("//", StringComparison.Ordinal) || url.Contains('\\'))
        {
            return false;
        }

        if (url[0] is '/' or '#' or '?')
        {
            return true;
        }

        var colon = url.IndexOf(':');
        return colon < 0 || url[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
    }

    private static void Clean(LinkInline link)
    {
        if (!link.IsImage && IsSafe(link.GetDynamicUrl?.Invoke() ?? link.Url))
        {
            link.GetAttributes().AddClass("govuk-link");
            return;
        }

        // The words stay, the address goes.
        var words = new ContainerInline();
        while (link.FirstChild is { } child)
        {
            child.Remove();
            words.AppendChild(child);
        }

        link.ReplaceBy(words, copyChildren: false);
    }
}

/// <summary>Markdown in its own block.</summary>
[HtmlTargetElement("markdown", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownTagHelper : TagHelper
{
    /// <summary>What was written.</summary>
    public string? Text { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-prose");
        output.Content.SetHtmlContent(MarkdownText.Render(Text));
    }
}
