using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>Base of helpers that read the address of the request.</summary>
public abstract class ListTagHelper : TagHelper
{
    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The request.</summary>
    protected HttpRequest Request => ViewContext.HttpContext.Request;

    /// <summary>One value of the query, or empty.</summary>
    protected string Query(string key) => Request.Query[key].ToString();
}

/// <summary>A column heading that sorts: <c>?sort=due</c>, again for <c>?sort=-due</c>. Content is the heading.</summary>
[HtmlTargetElement("sort-header")]
public sealed class SortHeaderTagHelper : ListTagHelper
{
    /// <summary>Name of the column in the address.</summary>
    public string Column { get; set; } = "";

    /// <summary>How the list is sorted now, when the address does not say: <c>due</c> or <c>-due</c>.</summary>
    public string Default { get; set; } = "";

    /// <summary>True for a column of numbers.</summary>
    public bool Num { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var sort = Query("sort") is { Length: > 0 } asked ? asked : Default;
        var up = string.Equals(sort, Column, StringComparison.OrdinalIgnoreCase);
        var down = string.Equals(sort, "-" + Column, StringComparison.OrdinalIgnoreCase);
        var link = Markup.Element("a", null, words)
            .With("href", QueryLinks.With(Request, ("sort", up ? "-" + Column : Column), ("after", null), ("before", null)));
        if (up || down)
        {
            link.Add(Markup.Element("span", null, up ? " ▴" : " ▾").With("aria-hidden", "true"));
        }

        output.TagName = "th";
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("aria-sort", up ? "ascending" : down ? "descending" : "none");
        if (Num)
        {
            output.Attributes.SetAttribute("class", "num");
        }

        output.Content.SetHtmlContent(link);
    }
}

/// <summary>How much of a list is shown, with links to the pages either side (<c>?after=</c>, <c>?before=</c>).</summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : ListTagHelper
{
    /// <summary>Rows on this page.</summary>
    public int Shown { get; set; }

    /// <summary>Rows in the whole list.</summary>
    public int Total { get; set; }

    /// <summary>One of them, such as <c>action</c>.</summary>
    public string Noun { get; set; } = "row";

    /// <summary>Cursor before the first row shown, or null or empty on the first page.</summary>
    public string? Before { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Cursor after the last row shown, or null or empty on the last page; Razor binds null as empty.</summary>
    public string? After { get; set => field = string.IsNullOrEmpty(value) ? null : value; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-pager");
        output.Attributes.SetAttribute("aria-label", "Pages");
        output.Content.AppendHtml(Markup.Element("p", null, $"{UkText.Number(Shown)} of {UkText.Count(Total, Noun)} shown"));
        if ((Before ?? After) is not null)
        {
            output.Content.AppendHtml(Markup.Element("ul", null, Item("before", "after", Before, "Previous page"), Item("after", "before", After, "Next page")));
        }
    }

    private IHtmlContent? Item(string key, string other, string? cursor, string words) => cursor is null
        ? null
        : Markup.Element("li", null, Markup.Element("a", "govuk-link", words)
            .With("href", QueryLinks.With(Request, (key, cursor), (other, null))).With("rel", key is "after" ? "next" : "prev"));
}

/// <summary>Filters of a list, kept in the address. Content is <c>filter-select</c> and <c>filter-text</c>.</summary>
[HtmlTargetElement("filter-form")]
public sealed class FilterFormTagHelper : ListTagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        output.TagName = "form";
        output.Attributes.SetAttribute("class", "app-filter");
        output.Attributes.SetAttribute("method", "get");
        output.Content.SetHtmlContent(fields);
        if (Query("sort") is { Length: > 0 } sort)
        {
            output.Content.AppendHtml(Markup.Void("input", "").With("type", "hidden").With("name", "sort").With("value", sort));
        }

        output.Content.AppendHtml(Markup.Element("button", "govuk-button govuk-button--secondary", "Apply").With("type", "submit"));
        if (Request.Query.Any(q => q.Key is not ("sort" or "view" or "after" or "before") && q.Value.ToString().Length > 0))
        {
            output.Content.AppendHtml(Markup.Element("a", "govuk-link app-filter__clear", "Clear filters").With("href", Request.PathBase + Request.Path));
        }
    }
}

/// <summary>One filter to choose from.</summary>
[HtmlTargetElement("filter-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilterSelectTagHelper : ListTagHelper
{
    /// <summary>Name in the address.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its label.</summary>
    public string Label { get; set; } = "";

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<Choice> Items { get; set; } = [];

    /// <summary>Words for no filter.</summary>
    public string All { get; set; } = "All";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = "filter-" + Name;
        var select = Markup.Element("select", "govuk-select").With("id", id).With("name", Name);
        foreach (var item in Items.Prepend(new Choice("", All)))
        {
            select.Add(Markup.Element("option", null, item.Text).With("value", item.Value)
                .With("selected", string.Equals(item.Value, Query(Name), StringComparison.OrdinalIgnoreCase)));
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Markup.Element("label", null, Label).With("for", id)).AppendHtml(select);
    }
}

/// <summary>One filter to type in.</summary>
[HtmlTargetElement("filter-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilterTextTagHelper : ListTagHelper
{
    /// <summary>Name in the address.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its label.</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = "filter-" + Name;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Markup.Element("label", null, Label).With("for", id))
            .AppendHtml(Markup.Void("input", "govuk-input").With("id", id).With("name", Name).With("type", "search").With("value", Query(Name)));
    }
}
