using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>Chooses the day a page is shown as at: <c>?on=2026-11-17</c>. Without a date picker the day is typed the same way.</summary>
[HtmlTargetElement("day-filter", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayFilterTagHelper : ListTagHelper
{
    /// <summary>Name of the field in the page's state; errors link to it.</summary>
    public const string Field = "On";

    /// <summary>Its label.</summary>
    public string Label { get; set; } = "As at";

    /// <summary>The day shown.</summary>
    public DateOnly Value { get; set; }

    /// <summary>What was typed, kept when it cannot be read.</summary>
    public string? Typed { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = ViewContext.ViewData.ModelState.TryGetValue(Field, out var state) ? state.Errors.FirstOrDefault()?.ErrorMessage : null;
        var shown = error is null ? Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Typed;
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-filter");
        output.Attributes.SetAttribute("method", "get");
        output.Content.AppendHtml(Markup.Element(
            "div",
            null,
            Markup.Element("label", null, Label).With("for", Field),
            error is null ? null : Markup.Element("p", "govuk-error-message", Markup.Hidden("Error:"), " ", error).With("id", Field + "-error"),
            Markup.Void("input", "govuk-input").With("id", Field).With("name", "on").With("type", error is null ? "date" : "text").With("value", shown)
                .With("aria-describedby", error is null ? null : Field + "-error")));
        output.Content.AppendHtml(Markup.Element("button", "govuk-button govuk-button--secondary", "Show").With("type", "submit"));
        if (Query("on").Length > 0)
        {
            output.Content.AppendHtml(Markup.Element("a", "govuk-link app-filter__clear", "Show today").With("href", Request.PathBase + Request.Path));
        }
    }
}
