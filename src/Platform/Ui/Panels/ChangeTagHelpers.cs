using Governance.Platform.Contributions;
using Governance.Platform.Rag;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>The shape at the left of a change: its status when it has one, otherwise the kind of thing that happened.</summary>
[HtmlTargetElement("change-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChangeIconTagHelper : TagHelper
{
    /// <summary>What kind of change.</summary>
    public ChangeKind Kind { get; set; }

    /// <summary>Status the thing has now, or null.</summary>
    public RagStatus? Status { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(For(Kind, Status));
    }

    internal static IHtmlContent For(ChangeKind kind, RagStatus? status) => status is { } now
        ? RagMarks.Cell(now)
        : Markup.Element("span", "app-change__i", kind switch
        {
            ChangeKind.Overdue or ChangeKind.Stale => Icons.Clock,
            ChangeKind.ContractInNotice or ChangeKind.EvidenceExpired => Icons.Paper,
            ChangeKind.MoneyOverTolerance => Icons.Pound,
            ChangeKind.CrossedThreshold => Icons.Trend,
            ChangeKind.Decision => Icons.Gavel,
            ChangeKind.Good => Icons.Tick,
            _ => Icons.Warning,
        });
}

/// <summary>What changed, most serious first, a sentence each. Never cut short.</summary>
[HtmlTargetElement("change-list", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChangeListTagHelper : TagHelper
{
    /// <summary>The changes, in the order they are shown.</summary>
    public IReadOnlyList<Change> Changes { get; set; } = [];

    /// <summary>Said when nothing changed.</summary>
    public string None { get; set; } = "Nothing has changed.";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Changes.Count == 0)
        {
            output.TagName = "p";
            output.Attributes.SetAttribute("class", "app-text");
            output.Content.SetContent(None);
            return;
        }

        output.TagName = "ol";
        output.Attributes.SetAttribute("class", "app-changes");
        foreach (var change in Changes)
        {
            var cause = change.Cause.Length == 0 ? null : Markup.Element("p", null, change.Cause);
            var words = Markup.Element("div", null, Markup.Element("p", null, Emphasised.Text(change.Sentence)), cause);
            output.Content.AppendHtml(Markup.Element("li", "app-change", ChangeIconTagHelper.For(change.Kind, change.Status), words));
        }
    }
}

/// <summary>Sentences with the important words between double asterisks.</summary>
public static class Emphasised
{
    /// <summary>The sentence with those words in bold.</summary>
    public static IHtmlContent Text(string sentence)
    {
        var html = new HtmlContentBuilder();
        var parts = sentence.Split("**");
        for (var i = 0; i < parts.Length; i++)
        {
            var bold = i % 2 == 1 && i < parts.Length - 1;
            html.AppendHtml(bold ? Markup.Element("b", null, parts[i]) : Markup.Join(parts[i]));
        }

        return html;
    }

    /// <summary>The sentence without the marks, for plain text.</summary>
    public static string Plain(string sentence) => sentence.Replace("**", "", StringComparison.Ordinal);
}
