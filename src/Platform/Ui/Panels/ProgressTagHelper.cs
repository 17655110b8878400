using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>How far long work is. With script it asks <see cref="Url"/> every two seconds for <see cref="ProgressView"/> as JSON.</summary>
[HtmlTargetElement("job-progress", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class JobProgressTagHelper : TagHelper
{
    /// <summary>Where to ask.</summary>
    public string Url { get; set; } = "";

    /// <summary>How far it is now.</summary>
    public ProgressView Now { get; set; } = new(0, "", Done: false);

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-progress");
        if (!Now.Done)
        {
            output.Attributes.SetAttribute("data-progress-url", Url);
        }

        output.Content
            .AppendHtml(Markup.Element("progress", null, $"{Now.Percent}%").With("max", 100).With("value", Now.Percent).With("aria-label", "Progress"))
            .AppendHtml(Markup.Element("p", null, Now.Text).With("role", "status"));
        if (!Now.Done)
        {
            output.Content.AppendHtml(Markup.Element("p", null, Markup.Element("a", "govuk-link", "See how far it is now").With("href", "")).With("data-progress-again", true));
        }
    }
}

/// <summary>How far long work is.</summary>
/// <param name="Percent">0 to 100.</param>
/// <param name="Text">With a count, such as <c>Checking 1,200 of 5,000 rows</c>.</param>
/// <param name="Done">True when there is nothing more to wait for.</param>
/// <param name="Href">Page to open when done, or null to stay.</param>
public sealed record ProgressView(int Percent, string Text, bool Done, string? Href = null);
