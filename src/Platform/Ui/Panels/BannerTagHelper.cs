using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>How loud a banner is.</summary>
public enum BannerKind
{
    /// <summary>Something is wrong now: figures not from last night, a refused save.</summary>
    Off,

    /// <summary>Something is older or other than it looks.</summary>
    Warn,

    /// <summary>A mode you are in, or what just happened.</summary>
    Note,
}

/// <summary>A banner above the content. Starts with complete words in bold; then the next step as a link.</summary>
[HtmlTargetElement("banner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BannerTagHelper : TagHelper
{
    /// <summary>How loud.</summary>
    public BannerKind Kind { get; set; }

    /// <summary>The first words, in bold; a whole sentence.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var title = Title is null ? null : Markup.Element("b", null, Title);
        var body = inside.GetContent().Contains("<p", StringComparison.OrdinalIgnoreCase)
            ? Markup.Element("div", null, title is null ? null : Markup.Element("p", null, title), inside)
            : Markup.Element("div", null, Markup.Element("p", null, title, " ", inside));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Kind switch
        {
            BannerKind.Off => "app-banner app-banner--off",
            BannerKind.Note => "app-banner app-banner--note",
            _ => "app-banner",
        });
        output.Attributes.SetAttribute("role", Kind == BannerKind.Off ? "alert" : "status");
        output.Content.SetHtmlContent(Kind == BannerKind.Note ? Icons.Clock : Icons.Warning).AppendHtml(body);
    }
}

/// <summary>What will appear here, and the first thing to do.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "app-empty");
    }
}
