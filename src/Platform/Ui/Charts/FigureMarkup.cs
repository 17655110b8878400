using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Platform.Ui;

/// <summary>How a figure is set into a page.</summary>
public sealed record FigureFrame
{
    /// <summary>Level of its heading.</summary>
    public int Level { get; init; } = 2;

    /// <summary>Class beside <c>app-figure</c>.</summary>
    public string Css { get; init; } = "app-sec";

    /// <summary>Address of the same page with the chart or the table, by <c>chart</c> or <c>table</c>; null shows both, for pages that cannot change.</summary>
    public Func<string, string>? View { get; init; }

    /// <summary>True when the table is asked for.</summary>
    public bool AsTable { get; init; }

    /// <summary>True when the chart script may draw it again.</summary>
    public bool Scripted { get; init; }

    /// <summary>What may be done with it, beside the choice of chart or table; or null.</summary>
    public IHtmlContent? Acts { get; init; }
}

/// <summary>A figure whole: title, sentence, chart, table, notes, <em>About this number</em>.</summary>
public static class FigureMarkup
{
    /// <summary>The figure. Chart and table are both in it, one of them hidden where there is a choice.</summary>
    /// <param name="figure">What it shows.</param>
    /// <param name="frame">How it is set.</param>
    public static IHtmlContent Of(ChartFigure figure, FigureFrame frame)
    {
        var all = Markup.Element("figure", $"app-figure {frame.Css}").With("id", figure.Id).With("aria-labelledby", figure.Id + "-title");
        if (figure.IsEmpty)
        {
            return all.Add(Caption(figure, frame, null)).Add(Bar(figure, frame, null)).Add(Markup.Element("div", "app-empty", figure.EmptyWords))
                .Add(figure.Series.Any(s => s.Gaps.Count > 0) ? Table(figure, hidden: false) : null).Add(Notes(figure)).Add(About(figure));
        }

        var choice = frame.View is null ? null : Toggle(figure, frame.View, frame.AsTable);
        if (frame.Scripted)
        {
            all.With("data-figure", figure.Kind.ToString().ToLowerInvariant()).With("data-unit", figure.Unit)
                .With("data-zero", figure.FromZero ? "true" : "false").With("data-description", figure.Description);
        }

        var chart = Markup.Element("div", "app-figure__chart", LineChartTagHelper.Drawings(figure)).With("data-part", "chart").With("hidden", frame.View is not null && frame.AsTable);
        return all.With("data-views", frame.View is not null).Add(Caption(figure, frame, choice)).Add(Bar(figure, frame, choice))
            .Add(chart).Add(Table(figure, hidden: frame.View is not null && !frame.AsTable)).Add(Notes(figure)).Add(About(figure));
    }

    private static TagBuilder Caption(ChartFigure figure, FigureFrame frame, IHtmlContent? choice)
    {
        var title = Markup.Element($"h{frame.Level}", frame.Level == 2 ? "app-h2" : "app-figure__title", figure.Title).With("id", figure.Id + "-title");
        return Markup.Element(
            "figcaption",
            null,
            frame.Acts is null ? Markup.Element("div", "app-sec__head", title, choice) : title,
            Markup.Element("p", "app-figure__say", Markup.Element("b", null, figure.Finding), figure.Detail.Length == 0 ? null : " " + figure.Detail));
    }

    private static TagBuilder? Bar(ChartFigure figure, FigureFrame frame, IHtmlContent? choice) =>
        frame.Acts is null ? null : Markup.Element("div", "app-figure__bar", choice, Markup.Element("span", null, frame.Acts));

    private static TagBuilder Toggle(ChartFigure figure, Func<string, string> view, bool asTable)
    {
        IHtmlContent Link(string name, string words, bool current) => Markup.Element(
            "li", null, Markup.Element("a", null, words).With("href", $"{view(name)}#{figure.Id}").With("data-view", name).With("aria-current", current ? "true" : null));

        return Markup.Element("ul", "app-toggle", Link("chart", "Chart", !asTable), Link("table", "Table", asTable)).With("aria-label", "View");
    }

    private static TagBuilder Table(ChartFigure figure, bool hidden) => Markup.Element("div", "app-scroll", FigureTable.Of(figure))
        .With("data-part", "table").With("hidden", hidden).With("tabindex", "0").With("role", "group").With("aria-label", "Table: " + figure.Title);

    private static TagBuilder? Notes(ChartFigure figure)
    {
        if (figure.Notes.Count == 0)
        {
            return null;
        }

        var foot = Markup.Element("p", "app-figure__foot");
        foreach (var note in figure.Notes)
        {
            foot.Add(Markup.Element("span", null, note)).Add(" ");
        }

        return foot;
    }

    private static TagBuilder? About(ChartFigure figure)
    {
        if (figure.About.Count == 0)
        {
            return null;
        }

        var list = Markup.Element("dl", "app-about");
        foreach (var (term, text) in figure.About)
        {
            list.Add(Markup.Element("div", null, Markup.Element("dt", null, term), Markup.Element("dd", null, text)));
        }

        foreach (var (term, words, href) in figure.AboutLinks)
        {
            list.Add(Markup.Element("div", null, Markup.Element("dt", null, term), Markup.Element("dd", null, Markup.Element("a", "govuk-link", words).With("href", href))));
        }

        var summary = Markup.Element("summary", "govuk-details__summary", Markup.Element("span", "govuk-details__summary-text", "About this number"));
        return Markup.Element("details", "govuk-details app-d", summary, Markup.Element("div", "govuk-details__text", list));
    }
}
