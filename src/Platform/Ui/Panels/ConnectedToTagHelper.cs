using Governance.Platform.Threads;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>The <em>Connected to</em> panel: what this thing is linked to, by kind, in the order of the thread, each with its status now.</summary>
[HtmlTargetElement("connected-to", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ConnectedToTagHelper : TagHelper
{
    /// <summary>What is linked, by kind.</summary>
    public IReadOnlyList<NodeGroup> Groups { get; set; } = [];

    /// <summary>Where a link is made, for those who may; null for others.</summary>
    public string? LinkHref { get; set; }

    /// <summary>Where the whole thread is shown, or null.</summary>
    public string? ThreadHref { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.GetChildContentAsync();
        output.TagName = "section";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-panel app-connected");
        output.Attributes.SetAttribute("aria-labelledby", "connected");
        output.Content.AppendHtml(Markup.Element("h2", null, "Connected to").With("id", "connected"));
        output.Content.AppendHtml(Groups.Count == 0 ? Markup.Element("p", null, "Nothing linked. ", Link(LinkHref, "Link one")) : List());
        if (Groups.Count > 0 && (LinkHref ?? ThreadHref) is not null)
        {
            output.Content.AppendHtml(Markup.Element("p", "app-connected__more", Link(ThreadHref, "The whole thread"), " ", Link(LinkHref, "Link something")));
        }

        output.Content.AppendHtml(more);
    }

    private IHtmlContent List()
    {
        var list = Markup.Element("dl");
        foreach (var group in Groups)
        {
            list.Add(Markup.Element("dt", null, group.Heading));
            foreach (var node in group.Nodes)
            {
                object? state = node.Status is { } status ? RagMarks.Tag(status, small: true)
                    : node.Note is null ? null : Markup.Element("span", "app-small", node.Note);
                list.Add(Markup.Element("dd", null, Link(node.Url, node.Title), state));
            }
        }

        return list;
    }

    private static IHtmlContent? Link(string? href, string words) =>
        href is null ? null : Markup.Element("a", "govuk-link", words).With("href", href);
}
