using Governance.Platform.Rag;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>Movement between two statuses, in a word.</summary>
public static class Movement
{
    /// <summary><c>Better</c>, <c>No change</c>, <c>Worse</c>, or <c>New</c> when there was none before.</summary>
    public static string Word(RagStatus? from, RagStatus to) => from is not { } before ? "New" : Math.Sign(Weight(before) - Weight(to)) switch
    {
        > 0 => "Better",
        < 0 => "Worse",
        _ => "No change",
    };

    // Starting or stopping is not a gain or a loss: only trouble and completion weigh.
    private static int Weight(RagStatus status) => status switch
    {
        RagStatus.OffTrack => 3,
        RagStatus.AtRisk => 2,
        RagStatus.Complete => 0,
        _ => 1,
    };
}

/// <summary>An arrow and its word, from one status to another.</summary>
[HtmlTargetElement("move", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoveTagHelper : TagHelper
{
    /// <summary>Status before, or null when there was none.</summary>
    public RagStatus? From { get; set; }

    /// <summary>Status now.</summary>
    public RagStatus To { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var word = Movement.Word(From, To);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-move");
        output.Content.SetHtmlContent(word switch
        {
            "Better" => Icons.Better,
            "Worse" => Icons.Worse,
            _ => Icons.Level,
        }).Append(word);
    }
}
