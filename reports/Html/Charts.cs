using Governance.Reports.Documents;

namespace Governance.Reports.Html;

/// <summary>A chart as a figure: sentence, drawing, source, table.</summary>
internal static class Charts
{
    public static Markup Of(Chart chart, string id, Inlines inlines)
    {
        var warning = AxisScale.Of(chart).Warning(chart);
        var scale = warning is null ? null : Markup.Of($"<span>{warning}</span>");
        return Markup.Of($"""
            <figure class="app-figure" aria-labelledby="{id}"><figcaption><p class="app-figure__title" id="{id}">{chart.Title} ({chart.Unit})</p><p class="app-figure__say">{chart.Says}</p></figcaption>
            <div class="app-figure__chart">{ChartSvg.Of(chart)}</div>
            {Key(chart)}<p class="app-figure__foot"><span>Source: {chart.Source}</span>{scale}</p>
            <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">The figures as a table</span></summary><div class="govuk-details__text">{Tables.Of(chart.ToTable(), inlines)}</div></details></figure>

            """);
    }

    private static Markup? Key(Chart chart) => chart.Series.Count < 2
        ? null
        : Markup.Of($"<ul class=\"app-key\">{Markup.Join(chart.Series.Select((s, i) => Markup.Of($"<li>{ChartSvg.Sample(chart, i)}{s.Name}</li>")))}</ul>");
}
