using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>What every form field shares: label, hint, error beside it, the words that describe it, and the value kept on error.</summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The form field.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label or legend.</summary>
    public string Label { get; set; } = "";

    /// <summary>One or two sentences between label and field.</summary>
    public string? Hint { get; set; }

    /// <summary>Name of the field in the form, as it is posted.</summary>
    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>Id of the field, and of its first control where it has several; error summaries link to it.</summary>
    protected string Id => FieldIds.Of(Name);

    /// <summary>The first error of the field, or null.</summary>
    protected string? Error => State?.Errors.FirstOrDefault() is { } error ? BindingWords.Say(error, Label) : null;

    /// <summary>What was typed, or the model's value.</summary>
    protected string Typed => State?.AttemptedValue ?? FieldIds.Text(For.Model);

    /// <summary>The field's state after posting.</summary>
    protected ModelStateEntry? State => ViewContext.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    /// <summary>The group around label, hint, error and control.</summary>
    protected void Group(TagHelperOutput output, params ReadOnlySpan<object?> parts)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        output.Content.SetHtmlContent(Markup.Join(parts));
    }

    /// <summary>Attributes written on the element that belong on the control, such as <c>autocomplete</c> or <c>data-live</c>.</summary>
    protected static TagBuilder PassOn(TagBuilder control, TagHelperOutput output)
    {
        foreach (var attribute in output.Attributes)
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
        }

        return control;
    }

    /// <summary>The label.</summary>
    protected IHtmlContent LabelPart() => Markup.Element("label", "govuk-label", Label).With("for", Id);

    /// <summary>The hint, or null.</summary>
    protected IHtmlContent? HintPart() => Hint is null ? null : Markup.Element("div", "govuk-hint", Hint).With("id", Id + "-hint");

    /// <summary>The error, or null.</summary>
    protected IHtmlContent? ErrorPart() => Error is null
        ? null
        : Markup.Element("p", "govuk-error-message", Markup.Hidden("Error:"), " ", Error).With("id", Id + "-error");

    /// <summary>Ids of the words that describe the control.</summary>
    protected string? DescribedBy(string? also = null)
    {
        string?[] ids = [Hint is null ? null : Id + "-hint", Error is null ? null : Id + "-error", also];
        var named = string.Join(' ', ids.Where(i => i is not null));
        return named.Length == 0 ? null : named;
    }

    /// <summary>A fieldset around several controls.</summary>
    protected IHtmlContent Fieldset(params ReadOnlySpan<object?> parts) =>
        Markup.Element("fieldset", "govuk-fieldset", Markup.Element("legend", "govuk-fieldset__legend", Label), HintPart(), ErrorPart(), Markup.Join(parts))
            .With("aria-describedby", DescribedBy());
}
