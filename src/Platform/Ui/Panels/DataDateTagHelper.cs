using Governance.Platform.Clock;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>The line under the h1 of every page with a figure. Content is added after it, one <c>span</c> for each fact.</summary>
[HtmlTargetElement("data-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DataDateTagHelper(UkClock clock) : TagHelper
{
    /// <summary>Last day the figures cover, or null when nothing was built.</summary>
    public DateOnly? FiguresTo { get; set; }

    /// <summary>When they were built (UTC).</summary>
    public DateTimeOffset? Built { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-datadate");
        if (FiguresTo is { } day)
        {
            output.Content.AppendHtml(Markup.Element("span", null, "Figures to ", Markup.Element("b", null, TimeElement.Day(day, UkText.Date(day)))));
        }

        if (Built is { } built)
        {
            output.Content.AppendHtml(Markup.Element("span", null, "Built ", TimeElement.Instant(built, clock)));
        }

        output.Content.AppendHtml(more);
    }
}

/// <summary>The last line of a page: who changed it, and when.</summary>
[HtmlTargetElement("last-changed", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LastChangedTagHelper(UkClock clock) : TagHelper
{
    /// <summary>Role of whoever changed it, as <c>the Head of SEND</c> or <c>you</c>.</summary>
    public string By { get; set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTimeOffset? At { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-changed");
        if (At is { } at)
        {
            output.Content.Append($"Last changed by {By}, ").AppendHtml(TimeElement.Instant(at, clock)).Append(". ");
        }

        output.Content.AppendHtml(more);
    }
}
