using Governance.Dashboards.Domain;
using Governance.Dashboards.Measures;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Html;
using Microsoft.AspNetCore.Html;

namespace Governance.Dashboards.Drawing;

/// <summary>The small multiples: a card for each measure, in rows of four under the name of their group.</summary>
/// <param name="Dashboard">What is shown.</param>
/// <param name="Href">Where a card leads, or null.</param>
internal sealed record Cards(Dashboard Dashboard, Func<MeasureSeries, string?> Href)
{
    private const int InARow = 4;

    /// <summary>Every group; <paramref name="large"/> stands under the row of the measure it is of.</summary>
    public Markup Of(IHtmlContent? large) => Markup.Join(Dashboard.Series.GroupBy(s => s.Measure.Group).Select(g => Group(g.Key, [.. g], large)));

    private Markup Group(MeasureGroup group, List<MeasureSeries> series, IHtmlContent? large)
    {
        var id = Links.Name(group);
        var rows = Markup.Join(series.Chunk(InARow).Select(row => Row(row, large)));
        return Markup.Of($"""
            <section class="app-group" aria-labelledby="{id}"><div><h2 class="app-h2" id="{id}">{group.Heading()}</h2><p>{Note(group)}</p></div><div>
            {rows}</div></section>

            """);
    }

    private Markup Row(MeasureSeries[] row, IHtmlContent? large)
    {
        var open = large is not null && row.Any(IsOpen);
        return Markup.Of($"<ul class=\"app-multiples\">{Markup.Join(row.Select(s => Card(s, large is not null && IsOpen(s))))}</ul>\n{(open ? large : null)}");
    }

    private bool IsOpen(MeasureSeries series) => series.Measure == Dashboard.Large?.Whole.Measure;

    private Markup Card(MeasureSeries series, bool open)
    {
        var measure = series.Measure;
        var name = series.Newest is not null && Href(series) is { } href
            ? Markup.Of($"<a href=\"{href}\"{Markup.Safe(open ? " aria-expanded=\"true\"" : "")}>{measure.Name}</a>")
            : Markup.Of($"{measure.Name}");
        var faults = Markup.Join(series.Faults.Select(f => Markup.Of($"<p class=\"app-multiple__late\">{f}</p>")));
        return Markup.Of($"<li class=\"{(open ? "app-multiple app-multiple--open" : "app-multiple")}\"><h3>{name}</h3>{Value(series)}{faults}</li>\n");
    }

    private Markup Value(MeasureSeries series)
    {
        var measure = series.Measure;
        if (!series.Telling.IsTold || series.Newest is not { } newest)
        {
            return Markup.Of($"<p class=\"app-multiple__t\">{series.Why}</p>");
        }

        var line = CardWords.Line(Dashboard, series);
        var unit = newest.Number is null ? newest.Value.Meaning : measure.UnitText();
        var off = series.Status == RagStatus.OffTrack ? Markup.Of($" {RagMarks.Tag(RagStatus.OffTrack, small: true)}") : null;
        return Markup.Of($"<div class=\"app-multiple__v\">{measure.Say(newest.Value)}{(unit.Length > 0 ? Markup.Of($" <small>{unit}</small>") : null)}{off}</div>{Spark(series, line)}<p class=\"app-multiple__c\">{line}</p>");
    }

    private static IHtmlContent? Spark(MeasureSeries series, string line)
    {
        if (series.Points.Count < 2)
        {
            return null;
        }

        var spark = new Sparkline(series.Values, series.Other?.Values ?? []);
        var label = $"{series.Measure.Name}, {UkText.Count(series.Points.Count, "period")}. {line}";
        return series.Measure.Unit == MeasureUnit.Count && series.Other is null ? spark.Bars(label) : spark.Line(label);
    }

    private string Note(MeasureGroup group) => group switch
    {
        MeasureGroup.Outcomes => "Yearly, unless stated",
        MeasureGroup.Experiences => "Monthly or termly",
        MeasureGroup.Identification => "Monthly, and the census of schools",
        MeasureGroup.Finance => "Financial year, and months",
        MeasureGroup.AlternativeProvision => "Monthly; absence by term",
        MeasureGroup.Delivery => $"Milestones of every workstream, to {UkText.Date(Dashboard.Set.AsOf)}",
        _ => $"Extracts on {UkText.Date(Dashboard.Set.AsOf)}",
    };
}

/// <summary>The line under a card.</summary>
internal static class CardWords
{
    public static string Line(Dashboard dashboard, MeasureSeries series)
    {
        var newest = series.Newest!;
        if (newest.Number is null)
        {
            return $"{MeasureWords.Capital(newest.Period.Words)}. {newest.Why(dashboard.Set.Audience)}";
        }

        var other = series.Other is { } o ? $"{o.Name} {series.Measure.Say(o.Newest)}{LargeFigure.When(o)}" : "";
        var move = series.Extreme() is { Length: > 0 } extreme ? MeasureWords.Capital(extreme) : series.Move();
        return string.Join(". ", new[] { MeasureWords.Capital(newest.Period.Words), other, move }.Where(w => w.Length > 0));
    }
}
