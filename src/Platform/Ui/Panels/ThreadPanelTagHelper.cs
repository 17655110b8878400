using Governance.Platform.Security;
using Governance.Platform.Threads;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>The <em>Connected to</em> panel of a thing, read from its links: <c>&lt;thread-panel type="action" id="@Model.Id" /&gt;</c>.</summary>
[HtmlTargetElement("thread-panel", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ThreadPanelTagHelper(ThreadReader threads, Permissions permissions, ICurrentUser user) : TagHelper
{
    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>Kind of the thing.</summary>
    public string Type { get; set; } = "";

    /// <summary>Its id.</summary>
    public Guid Id { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var token = ViewContext.HttpContext.RequestAborted;
        var thread = $"/thread/{Type}/{Id}";
        var panel = new ConnectedToTagHelper
        {
            Groups = await threads.Neighbours(new NodeRef(Type, Id), token),
            ThreadHref = thread,
            LinkHref = permissions.Allows(user, "threads.link") ? thread + "#link" : null,
        };
        await panel.ProcessAsync(context, output);
    }
}
