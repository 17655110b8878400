using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A list to choose one from. Further attributes go to the select.</summary>
[HtmlTargetElement("govuk-select", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukSelectTagHelper : FieldTagHelper
{
    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<Choice> Items { get; set; } = [];

    /// <summary>Words of a first, empty choice, such as <c>Choose a board</c>; none when null.</summary>
    public string? Empty { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = Markup.Element("select", Error is null ? "govuk-select" : "govuk-select govuk-select--error")
            .With("id", Id).With("name", Name).With("aria-describedby", DescribedBy());
        PassOn(select, output);
        foreach (var item in Empty is null ? Items : [new Choice("", Empty), .. Items])
        {
            select.Add(Markup.Element("option", null, item.Text).With("value", item.Value)
                .With("selected", string.Equals(item.Value, Typed, StringComparison.OrdinalIgnoreCase)));
        }

        Group(output, LabelPart(), HintPart(), ErrorPart(), select);
    }
}

/// <summary>Radios: one of a few, all in sight.</summary>
[HtmlTargetElement("govuk-radios", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukRadiosTagHelper : FieldTagHelper
{
    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<Choice> Items { get; set; } = [];

    /// <summary>Smaller circles, for dense forms.</summary>
    public bool Small { get; set; }

    /// <summary>Side by side; only for two short choices.</summary>
    public bool Inline { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var css = "govuk-radios" + (Small ? " govuk-radios--small" : "") + (Inline ? " govuk-radios--inline" : "");
        var group = Markup.Element("div", css);
        for (var i = 0; i < Items.Count; i++)
        {
            var chosen = string.Equals(Items[i].Value, Typed, StringComparison.OrdinalIgnoreCase);
            group.Add(Choices.Item("radio", i == 0 ? Id : $"{Id}_{i}", Name, Items[i], chosen));
        }

        Group(output, Fieldset(group, inside));
    }
}

/// <summary>Checkboxes: any of a few. Binds to a list.</summary>
[HtmlTargetElement("govuk-checkboxes", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukCheckboxesTagHelper : FieldTagHelper
{
    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<Choice> Items { get; set; } = [];

    /// <summary>Smaller boxes, for dense forms.</summary>
    public bool Small { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Chosen();
        var group = Markup.Element("div", Small ? "govuk-checkboxes govuk-checkboxes--small" : "govuk-checkboxes");
        for (var i = 0; i < Items.Count; i++)
        {
            group.Add(Choices.Item("checkbox", i == 0 ? Id : $"{Id}_{i}", Name, Items[i], chosen.Contains(Items[i].Value)));
        }

        Group(output, Fieldset(group));
    }

    private HashSet<string> Chosen()
    {
        IEnumerable<string> values = State?.RawValue switch
        {
            string[] many => many,
            string one => [one],
            _ when For.Model is IEnumerable rows and not string => rows.Cast<object?>().Select(FieldIds.Text),
            _ => [],
        };
        return values.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}

/// <summary>One checkbox for yes or no. Binds to a bool.</summary>
[HtmlTargetElement("govuk-checkbox", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukCheckboxTagHelper : FieldTagHelper
{
    /// <summary>A smaller box, for dense forms.</summary>
    public bool Small { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var ticked = State?.RawValue is null ? For.Model is true : Typed.StartsWith("true", StringComparison.OrdinalIgnoreCase);
        var item = Choices.Item("checkbox", Id, Name, new("true", Label, Hint), ticked, DescribedBy());
        Group(output, ErrorPart(), Markup.Element("div", Small ? "govuk-checkboxes govuk-checkboxes--small" : "govuk-checkboxes", item));
    }
}

internal static class Choices
{
    public static IHtmlContent Item(string type, string id, string name, Choice choice, bool chosen, string? described = null)
    {
        var kind = type is "radio" ? "radios" : "checkboxes";
        var hint = choice.Hint is null ? null : id + "-hint";
        return Markup.Element(
            "div",
            $"govuk-{kind}__item",
            Markup.Void("input", $"govuk-{kind}__input").With("id", id).With("name", name).With("type", type)
                .With("value", choice.Value).With("checked", chosen).With("aria-describedby", described ?? hint),
            Markup.Element("label", $"govuk-label govuk-{kind}__label", choice.Text).With("for", id),
            hint is null ? null : Markup.Element("div", $"govuk-hint govuk-{kind}__hint", choice.Hint).With("id", hint));
    }
}
