using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A page above this one.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Href">Its address.</param>
public sealed record Crumb(string Text, string Href);

/// <summary>The way back up; Home is always first and need not be given.</summary>
[HtmlTargetElement("breadcrumbs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BreadcrumbsTagHelper : TagHelper
{
    private static readonly Crumb Home = new("Home", "/");

    /// <summary>The pages between Home and this one, highest first.</summary>
    public IReadOnlyList<Crumb> Items { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = Markup.Element("ol", "govuk-breadcrumbs__list");
        foreach (var crumb in Items.Prepend(Home))
        {
            list.Add(Markup.Element(
                "li",
                "govuk-breadcrumbs__list-item",
                Markup.Element("a", "govuk-breadcrumbs__link", crumb.Text).With("href", crumb.Href)));
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-breadcrumbs");
        output.Attributes.SetAttribute("aria-label", "Breadcrumb");
        output.Content.SetHtmlContent(list);
    }
}
