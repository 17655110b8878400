using Governance.Platform.Rag;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A status as everybody sees it, with the <em>Differs</em> mark when the owner claims another.</summary>
[HtmlTargetElement("rag", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RagTagHelper : TagHelper
{
    /// <summary>What the rule says.</summary>
    public RagStatus Status { get; set; }

    /// <summary>The size for tables and panels.</summary>
    public bool Small { get; set; }

    /// <summary>What the owner claims, or null.</summary>
    public RagStatus? Claimed { get; set; }

    /// <summary>The owner's reason.</summary>
    public string? Reason { get; set; }

    /// <summary>Who claims.</summary>
    public string Who { get; set; } = "Lead";

    /// <summary>Puts the mark beside the tag, for tables.</summary>
    public bool Inline { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(RagMarks.Tag(Status, Small)).Append(" ").AppendHtml(RagMarks.Differs(Status, Claimed, Reason, Who, Inline));
    }
}

/// <summary>A status in 26 pixels, its word hidden but read out.</summary>
[HtmlTargetElement("rag-cell", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RagCellTagHelper : TagHelper
{
    /// <summary>The status.</summary>
    public RagStatus Status { get; set; }

    /// <summary>What the cell is of, such as <c>September</c>; read before the word.</summary>
    public string? Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(RagMarks.Cell(Status, Label));
    }
}

/// <summary>The key to the six shapes, for pages with bare cells.</summary>
[HtmlTargetElement("rag-key", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RagKeyTagHelper : TagHelper
{
    private static readonly RagStatus[] Listed =
        [RagStatus.OffTrack, RagStatus.AtRisk, RagStatus.OnTrack, RagStatus.Complete, RagStatus.NotStarted, RagStatus.Closed];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-key");
        output.Attributes.SetAttribute("aria-label", "Key to status shapes");
        foreach (var status in Listed)
        {
            var cell = Markup.Element("span", "app-cell", Icons.Of(status)).With("data-rag", status.Mark());
            output.Content.AppendHtml(Markup.Element("li", null, cell, status.Word()));
        }
    }
}
