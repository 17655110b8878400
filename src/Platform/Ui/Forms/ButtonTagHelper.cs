using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A button that a double click presses once, or a link that looks like one when it has an href.</summary>
[HtmlTargetElement("govuk-button", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukButtonTagHelper(IUrlHelperFactory urls) : TagHelper
{
    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Outlined: for anything but the main act.</summary>
    public bool Secondary { get; set; }

    /// <summary>Red: for what cannot be undone.</summary>
    public bool Warning { get; set; }

    /// <summary>Leads there instead of submitting.</summary>
    public string? Href { get; set; }

    /// <summary>Submits to another handler of the same page, such as <c>Check</c>.</summary>
    public string? Handler { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var css = "govuk-button" + (Secondary ? " govuk-button--secondary" : "") + (Warning ? " govuk-button--warning" : "");
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", css);
        if (Href is not null)
        {
            output.TagName = "a";
            output.Attributes.SetAttribute("href", Href);
            output.Attributes.SetAttribute("role", "button");
            output.Attributes.SetAttribute("draggable", "false");
            return;
        }

        output.TagName = "button";
        SetUnless(output, "type", "submit");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        output.Attributes.SetAttribute("data-prevent-double-click", "true");
        if (Handler is not null)
        {
            output.Attributes.SetAttribute("formaction", urls.GetUrlHelper(ViewContext).Page(null, Handler));
        }
    }

    private static void SetUnless(TagHelperOutput output, string name, string value)
    {
        if (!output.Attributes.ContainsName(name))
        {
            output.Attributes.SetAttribute(name, value);
        }
    }
}
