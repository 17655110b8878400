using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>One line of text, a number or an amount. Further attributes go to the input.</summary>
[HtmlTargetElement("govuk-input", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukInputTagHelper : FieldTagHelper
{
    /// <summary>Width in characters: 2, 3, 4, 5, 10, 20 or 30; the whole column when 0.</summary>
    public int Width { get; set; }

    /// <summary>Shown before the input, such as <c>£</c>.</summary>
    public string? Prefix { get; set; }

    /// <summary>Shown after the input, such as <c>%</c>.</summary>
    public string? Suffix { get; set; }

    /// <summary>Input type; passwords are never filled in again.</summary>
    public string Type { get; set; } = "text";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var css = "govuk-input" + (Width > 0 ? $" govuk-input--width-{Width}" : "") + (Error is null ? "" : " govuk-input--error");
        var input = Markup.Void("input", css).With("id", Id).With("name", Name).With("type", Type)
            .With("value", string.Equals(Type, "password", StringComparison.Ordinal) ? null : Typed)
            .With("aria-describedby", DescribedBy());
        Group(output, LabelPart(), HintPart(), ErrorPart(), Wrap(PassOn(input, output)));
    }

    private IHtmlContent Wrap(IHtmlContent input) => Prefix is null && Suffix is null
        ? input
        : Markup.Element("div", "govuk-input__wrapper", Affix("prefix", Prefix), input, Affix("suffix", Suffix));

    private static IHtmlContent? Affix(string side, string? text) =>
        text is null ? null : Markup.Element("div", $"govuk-input__{side}", text).With("aria-hidden", "true");
}

/// <summary>Several lines of text, with a count of characters when there is a limit. Further attributes go to the box.</summary>
[HtmlTargetElement("govuk-textarea", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukTextareaTagHelper : FieldTagHelper
{
    /// <summary>Lines shown.</summary>
    public int Rows { get; set; } = 5;

    /// <summary>Most characters, or 0; typing past it is allowed and the server says so.</summary>
    public int Limit { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var count = Limit > 0 ? Id + "-count" : null;
        var box = Markup.Element("textarea", Error is null ? "govuk-textarea" : "govuk-textarea govuk-textarea--error")
            .With("id", Id).With("name", Name).With("rows", Rows).With("aria-describedby", DescribedBy(count)).With("data-count", count is null ? null : Limit);
        // A parser drops the first line end inside a textarea, so one is always written.
        PassOn(box, output).Add(new HtmlString("\n")).Add(Typed);
        var line = count is null
            ? null
            : Markup.Element("p", "app-count-line", $"{UkText.Number(Typed.Length)} of {UkText.Number(Limit)} characters").With("id", count);
        Group(output, LabelPart(), HintPart(), ErrorPart(), box, line);
    }
}

/// <summary>A file to send. The form needs <c>enctype="multipart/form-data"</c>.</summary>
[HtmlTargetElement("govuk-file", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class GovukFileTagHelper : FieldTagHelper
{
    /// <summary>Kinds offered first, such as <c>.xlsx,.csv</c>; the server decides.</summary>
    public string? Accept { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Markup.Void("input", Error is null ? "govuk-file-upload" : "govuk-file-upload govuk-file-upload--error")
            .With("id", Id).With("name", Name).With("type", "file").With("accept", Accept).With("aria-describedby", DescribedBy());
        Group(output, LabelPart(), HintPart(), ErrorPart(), PassOn(input, output));
    }
}
