using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
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
        var scripted = !Static && !Figure.IsEmpty;
        if (scripted)
        {
            ChartScript.Ask(ViewContext.HttpContext);
        }

        output.TagName = null;
        output.Content.SetHtmlContent(FigureMarkup.Of(Figure, new()
        {
            View = view => QueryLinks.With(request, ("view", view)),
            AsTable = string.Equals(request.Query["view"], "table", StringComparison.Ordinal),
            Scripted = scripted,
        }));
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

    /// <summary>The wide drawing as a file of its own: white behind it, a type face that every machine has.</summary>
    /// <param name="figure">What it shows; not empty.</param>
    public static string File(ChartFigure figure)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        ChartDrawing.Draw(figure, Wide, WideHeight).WriteTo(text, HtmlEncoder.Default);
        var drawing = text.ToString();
        var inside = drawing.IndexOf('>', StringComparison.Ordinal) + 1;
        return $"""{drawing[..(inside - 1)]} xmlns="http://www.w3.org/2000/svg" font-family="Segoe UI, Roboto, Helvetica, Arial, sans-serif"><rect width="100%" height="100%" fill="#fff"/>{drawing[inside..]}""";
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
                .With("data-role", series.InTableOnly ? "none" : series.Role.ToString().ToLowerInvariant()).With("data-end", series.EndLabel));
        }

        var body = Markup.Element("tbody");
        for (var i = 0; i < figure.Categories.Count; i++)
        {
            var axis = figure.AxisLabels?[i];
            var row = Markup.Element("tr", null, Markup.Element("th", null, figure.Categories[i]).With("scope", "row").With("data-axis", axis));
            foreach (var series in figure.Series)
            {
                var value = series.Values.ElementAtOrDefault(i);
                row.Add(Markup.Element("td", "num", value is { } v ? figure.Say(v) : series.Gaps.ElementAtOrDefault(i) ?? series.Gap).With("data-v", value?.ToString(CultureInfo.InvariantCulture)));
            }

            body.Add(row);
        }

        var caption = Markup.Element("caption", "govuk-visually-hidden", figure.Title);
        return Markup.Element("table", "app-table app-table--c", caption, Markup.Element("thead", null, head), body);
    }
}
