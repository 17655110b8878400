using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Platform.Ui;

/// <summary>A figure: title, sentence, chart or table (<c>?view=table</c>), notes, <em>About this number</em>. The table is always in the page; the chart script draws from it.</summary>
[HtmlTargetElement("figure-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureChartTagHelper : TagHelper
{
    /// <summary>The page being rendered.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>What it shows.</summary>
    public ChartFigure Figure { get; set; } = null!;

    /// <summary>True keeps the server's drawing: no script, for pages that must be light.</summary>
    public bool Static { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var asTable = string.Equals(request.Query["view"], "table", StringComparison.Ordinal);
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-figure app-sec");
        output.Attributes.SetAttribute("id", Figure.Id);
        output.Attributes.SetAttribute("aria-labelledby", Figure.Id + "-title");
        if (Figure.IsEmpty)
        {
            output.Content.SetHtmlContent(Caption(null)).AppendHtml(Markup.Element("div", "app-empty", "No figures yet. They appear here after the first nightly build that has some."));
            return;
        }

        output.Attributes.SetAttribute("data-views", "");
        if (!Static)
        {
            ChartScript.Ask(ViewContext.HttpContext);
            output.Attributes.SetAttribute("data-figure", Figure.Kind.ToString().ToLowerInvariant());
            output.Attributes.SetAttribute("data-unit", Figure.Unit);
            output.Attributes.SetAttribute("data-zero", Figure.FromZero ? "true" : "false");
            output.Attributes.SetAttribute("data-description", Figure.Description);
        }

        output.Content.SetHtmlContent(Caption(Toggle(request, asTable)))
            .AppendHtml(Markup.Element("div", "app-figure__chart", LineChartTagHelper.Drawings(Figure)).With("data-part", "chart").With("hidden", asTable))
            .AppendHtml(Markup.Element("div", "app-scroll", FigureTable.Of(Figure)).With("data-part", "table").With("hidden", !asTable)
                .With("tabindex", "0").With("role", "group").With("aria-label", "Table: " + Figure.Title))
            .AppendHtml(Notes())
            .AppendHtml(About());
    }

    private IHtmlContent Caption(IHtmlContent? toggle) => Markup.Element(
        "figcaption",
        null,
        Markup.Element("div", "app-sec__head", Markup.Element("h2", "app-h2", Figure.Title).With("id", Figure.Id + "-title"), toggle),
        Markup.Element("p", "app-figure__say", Markup.Element("b", null, Figure.Finding), Figure.Detail.Length == 0 ? null : " " + Figure.Detail));

    private IHtmlContent Toggle(HttpRequest request, bool asTable)
    {
        IHtmlContent Link(string view, string words, bool current) => Markup.Element(
            "li",
            null,
            Markup.Element("a", null, words).With("href", QueryLinks.With(request, ("view", view)) + "#" + Figure.Id).With("data-view", view).With("aria-current", current ? "true" : null));

        return Markup.Element("ul", "app-toggle", Link("chart", "Chart", !asTable), Link("table", "Table", asTable)).With("aria-label", "View");
    }

    private IHtmlContent? Notes()
    {
        if (Figure.Notes.Count == 0)
        {
            return null;
        }

        var foot = Markup.Element("p", "app-figure__foot");
        foreach (var note in Figure.Notes)
        {
            foot.Add(Markup.Element("span", null, note)).Add(" ");
        }

        return foot;
    }

    private IHtmlContent? About()
    {
        if (Figure.About.Count == 0)
        {
            return null;
        }

        var list = Markup.Element("dl", "app-about");
        foreach (var (term, text) in Figure.About)
        {
            list.Add(Markup.Element("div", null, Markup.Element("dt", null, term), Markup.Element("dd", null, text)));
        }

        var summary = Markup.Element("summary", "govuk-details__summary", Markup.Element("span", "govuk-details__summary-text", "About this number"));
        return Markup.Element("details", "govuk-details app-d", summary, Markup.Element("div", "govuk-details__text", list));
    }
}

/// <summary>The drawing of a figure alone, wide and narrow, without script.</summary>
[HtmlTargetElement("line-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LineChartTagHelper : TagHelper
{
    private const double Wide = 828;
    private const double WideHeight = 270;
    private const double Narrow = 320;
    private const double NarrowHeight = 250;

    /// <summary>What it shows.</summary>
    public ChartFigure Figure { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "app-figure__chart");
        output.Content.SetHtmlContent(Drawings(Figure));
    }

    internal static IHtmlContent Drawings(ChartFigure figure) => Markup.Join(
        Markup.Element("div", "app-wide", ChartDrawing.Draw(figure, Wide, WideHeight)).With("data-drawn", true),
        Markup.Element("div", "app-narrow", ChartDrawing.Draw(figure, Narrow, NarrowHeight)).With("data-drawn", true));
}

/// <summary>The table of a figure, from the same object as the drawing.</summary>
internal static class FigureTable
{
    public static IHtmlContent Of(ChartFigure figure)
    {
        var head = Markup.Element("tr", null, Markup.Element("th", null, figure.CategoryHeading).With("scope", "col"));
        foreach (var series in figure.Series)
        {
            head.Add(Markup.Element("th", "num", series.Name).With("scope", "col")
                .With("data-role", series.Role.ToString().ToLowerInvariant()).With("data-end", series.EndLabel));
        }

        var body = Markup.Element("tbody");
        for (var i = 0; i < figure.Categories.Count; i++)
        {
            var axis = figure.AxisLabels?[i];
            var row = Markup.Element("tr", null, Markup.Element("th", null, figure.Categories[i]).With("scope", "row").With("data-axis", axis));
            foreach (var series in figure.Series)
            {
                var value = series.Values.ElementAtOrDefault(i);
                row.Add(Markup.Element("td", "num", value is { } v ? figure.Say(v) : series.Gap).With("data-v", value?.ToString(CultureInfo.InvariantCulture)));
            }

            body.Add(row);
        }

        var caption = Markup.Element("caption", "govuk-visually-hidden", figure.Title);
        return Markup.Element("table", "app-table app-table--c", caption, Markup.Element("thead", null, head), body);
    }
}
