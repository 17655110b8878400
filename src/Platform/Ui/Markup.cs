using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Platform.Ui;

/// <summary>Builds encoded markup: strings are text, never HTML.</summary>
internal static class Markup
{
    public static TagBuilder Element(string tag, string? css = null, params ReadOnlySpan<object?> children)
    {
        var element = new TagBuilder(tag);
        if (css is { Length: > 0 })
        {
            element.Attributes["class"] = css;
        }

        foreach (var child in children)
        {
            element.Add(child);
        }

        return element;
    }

    public static TagBuilder With(this TagBuilder element, string name, object? value)
    {
        if (value is not null and not false)
        {
            element.Attributes[name] = value is true ? "" : Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return element;
    }

    public static TagBuilder Add(this TagBuilder element, object? child)
    {
        Append(element.InnerHtml, child);
        return element;
    }

    public static HtmlContentBuilder Join(params ReadOnlySpan<object?> children)
    {
        var all = new HtmlContentBuilder();
        foreach (var child in children)
        {
            Append(all, child);
        }

        return all;
    }

    public static TagBuilder Void(string tag, string css)
    {
        var element = Element(tag, css);
        element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    public static TagBuilder Hidden(string words) => Element("span", "govuk-visually-hidden", words);

    private static void Append(IHtmlContentBuilder into, object? child)
    {
        if (child is IHtmlContent html)
        {
            into.AppendHtml(html);
        }
        else if (child is not null)
        {
            into.Append(Convert.ToString(child, CultureInfo.InvariantCulture) ?? "");
        }
    }
}
