using Governance.Dashboards.Measures;
using Governance.Platform.Ui;
using Governance.Reports.Html;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Drawing;

/// <summary>The dashboard as its page shows it below the filter.</summary>
/// <param name="Html">The groups.</param>
/// <param name="Measures">How many measures.</param>
/// <param name="Groups">In how many groups.</param>
/// <param name="Suppressed">Newest figures that are suppressed.</param>
/// <param name="Other">Name of whom the area is held beside.</param>
/// <param name="Lasting">Address that shows the same figures whenever it is opened.</param>
internal sealed record DashboardBody(Markup Html, int Measures, int Groups, int Suppressed, string Other, string Lasting)
{
    private const string Board = "/intake";

    public static DashboardBody Of(Dashboard dashboard, bool asTable, string area)
    {
        var links = new Links(dashboard.Asked);
        var large = dashboard.Large is null ? null : FigureMarkup.Of(Figure(dashboard, links, area), new()
        {
            Level = 3,
            Css = "app-large",
            View = view => links.With(("view", view)),
            AsTable = asTable,
            Acts = Acts(dashboard, links),
        });
        var html = new Cards(dashboard, s => s.Measure.Group == MeasureGroup.DataQuality ? Board : links.Open(s.Measure)).Of(large);
        return new(
            html, dashboard.Series.Count, dashboard.Series.Select(s => s.Measure.Group).Distinct().Count(), dashboard.Suppressed,
            new Compared(dashboard.Around, dashboard.Asked.Compare).Name, links.Lasting(dashboard));
    }

    private static ChartFigure Figure(Dashboard dashboard, Links links, string area)
    {
        var figure = LargeFigure.Of(dashboard, area);
        return figure with
        {
            AboutLinks =
            [
                ("Where it comes from", "Lineage", Lineage(dashboard, links)),
                .. dashboard.Set.Build is { } build ? [("Build", build.Line, $"/builds/{build.Id}")] : (IEnumerable<(string, string, string)>)[],
            ],
        };
    }

    private static Markup Acts(Dashboard dashboard, Links links)
    {
        var (large, measure) = (dashboard.Large!, dashboard.Large!.Whole.Measure);
        var by = Markup.Join(large.Choices.Select((b, i) => Markup.Of($"{(i == 0 ? "" : ", ")}{By(b, large, links)}")));
        var svg = links.With(("handler", "svg"));
        var indicator = dashboard.Around.Indicators.Any(i => i.Key == measure.Figure) ? Markup.Of($"<a class=\"govuk-link\" href=\"/outcomes/indicators/{measure.Figure}\">Open the indicator</a>. ") : null;
        return Markup.Of($"""
            {(large.Choices.Count > 1 ? Markup.Of($"By {by}. ") : null)}Download <span data-png hidden><a class="govuk-link" href="{svg}" download="{measure.Key}.png">PNG</a>, </span><a class="govuk-link" href="{svg}">SVG</a>, <a class="govuk-link" href="{links.With(("handler", "csv"))}">CSV</a> and its <a class="govuk-link" href="{links.With(("handler", "meta"))}">metadata</a>. <a class="govuk-link" href="{Lineage(dashboard, links)}">Lineage</a>. {indicator}<a class="govuk-link" href="{links.With(("open", null), ("by", null))}#{Links.Name(measure.Group)}">Close</a>
            """);
    }

    private static Markup By(Breakdown band, LargeSeries large, Links links) => band == large.By
        ? Markup.Of($"<b>{band.Words()}</b>")
        : Markup.Of($"<a class=\"govuk-link\" href=\"{links.With(("by", Links.Name(band))) + "#" + LargeFigure.Id}\">{band.Words()}</a>");

    private static string Lineage(Dashboard dashboard, Links links) =>
        links.With(("open", null), ("by", null)).Replace(Links.Path, $"{Links.Path}/lineage/{dashboard.Large!.Whole.Measure.Key}", StringComparison.Ordinal);
}
