using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A date in three inputs. Binds to <see cref="DateParts"/>; the first input carries the field's id, so that errors link to it.</summary>
[HtmlTargetElement("govuk-date", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukDateTagHelper : FieldTagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = For.Model as DateParts ?? new();
        var shared = output.Attributes.ToList();
        var inputs = Markup.Element(
            "div",
            "govuk-date-input",
            Item("Day", parts.Day, Id, 2, parts),
            Item("Month", parts.Month, Id + "_Month", 2, parts),
            Item("Year", parts.Year, Id + "_Year", 4, parts));
        foreach (var attribute in shared)
        {
            inputs.With(attribute.Name, attribute.Value);
        }

        Group(output, Fieldset(inputs));
    }

    private IHtmlContent Item(string part, string? value, string id, int width, DateParts parts)
    {
        var name = $"{Name}.{part}";
        var typed = ViewContext.ViewData.ModelState.TryGetValue(name, out var state) ? state.AttemptedValue ?? value : value;
        var wrong = Error is not null && (parts.Missing.Count is 0 or 3 || parts.Missing.Contains(part.ToLowerInvariant(), StringComparer.Ordinal));
        return Markup.Element(
            "div",
            "govuk-date-input__item",
            Markup.Element("label", "govuk-label govuk-date-input__label", part).With("for", id),
            Markup.Void("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}{(wrong ? " govuk-input--error" : "")}")
                .With("id", id).With("name", name).With("type", "text").With("inputmode", "numeric").With("value", typed));
    }
}
