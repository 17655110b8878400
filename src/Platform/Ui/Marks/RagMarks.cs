using Governance.Platform.Rag;
using Microsoft.AspNetCore.Html;

namespace Governance.Platform.Ui;

/// <summary>The markup of a status, for views and for other tag helpers: shape, word and colour together.</summary>
public static class RagMarks
{
    /// <summary>The tag: shape and word.</summary>
    public static IHtmlContent Tag(RagStatus status, bool small = false) =>
        Markup.Element("strong", small ? "app-rag app-rag--s" : "app-rag", Icons.Of(status), status.Word()).With("data-rag", status.Mark());

    /// <summary>The 26 pixel cell: shape, with the word (and a label such as <c>Aug</c> before it) hidden but read out.</summary>
    public static IHtmlContent Cell(RagStatus status, string? label = null) =>
        Markup.Element("span", "app-cell", Icons.Of(status), Markup.Hidden(label is null ? status.Word() : $"{label}: {status.Word()}"))
            .With("data-rag", status.Mark());

    /// <summary>The mark that a claim differs from the rule, with the reason; nothing when they agree or nothing is claimed.</summary>
    /// <param name="computed">What the rule says.</param>
    /// <param name="claimed">What the owner claims, or null.</param>
    /// <param name="reason">The owner's reason.</param>
    /// <param name="who">Who claims, such as <c>Lead</c>.</param>
    /// <param name="inline">True to stand beside the tag instead of under it.</param>
    public static IHtmlContent Differs(RagStatus computed, RagStatus? claimed, string? reason, string who = "Lead", bool inline = false)
    {
        if (claimed is not { } claim || claim == computed)
        {
            return HtmlString.Empty;
        }

        var because = string.IsNullOrWhiteSpace(reason) ? " and gives no reason." : $": {UkText.Quote(reason.Trim().TrimEnd('.'))}.";
        return Markup.Element("span", inline ? "app-differs app-differs--in" : "app-differs", Markup.Element("b", null, "Differs."), $" {who} claims {claim.Word()}{because}");
    }
}
