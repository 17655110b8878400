using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>Everything wrong with the form, each linked to its field; nothing when nothing is wrong.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var list = Markup.Element("ul", "govuk-list govuk-error-summary__list");
        foreach (var (key, entry) in ViewContext.ViewData.ModelState.OrderBy(e => Place(e.Key), StringComparer.Ordinal))
        {
            foreach (var error in entry?.Errors ?? [])
            {
                var words = BindingWords.Say(error, key[(key.LastIndexOf('.') + 1)..]);
                if (seen.Add(key + words))
                {
                    list.Add(Line(key, words));
                }
            }
        }

        if (seen.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-error-summary");
        output.Attributes.SetAttribute("data-module", "govuk-error-summary");
        output.Content.SetHtmlContent(Markup.Element(
            "div",
            null,
            Markup.Element("h2", "govuk-error-summary__title", "There is a problem"),
            Markup.Element("div", "govuk-error-summary__body", list)).With("role", "alert"));
    }

    // Model state sorts by name; people read down the page, and form records are written in that order.
    private string Place(string key)
    {
        var (place, metadata) = ("", (ModelMetadata?)ViewContext.ViewData.ModelMetadata);
        foreach (var name in key.Split('.'))
        {
            var index = metadata?.Properties.Select((p, i) => (p, i)).FirstOrDefault(p => string.Equals(p.p.PropertyName, name, StringComparison.Ordinal));
            (place, metadata) = ($"{place}{index?.i ?? 0:000}.", index?.p);
        }

        return place;
    }

    private static IHtmlContent Line(string key, string words) =>
        Markup.Element("li", null, key.Length == 0 ? words : Markup.Element("a", null, words).With("href", "#" + FieldIds.Of(key)));
}
