using Governance.Reports.Documents;

namespace Governance.Reports.Word;

/// <summary>The table under a chart: categories across where they fit, as the drawing has them; down the page where they do not.</summary>
internal static class ChartTable
{
    public static Table Of(Chart chart, int width)
    {
        var across = new Table(
            $"{chart.Title} ({chart.Unit})",
            [new Column("series", chart.What, Weight: 3), .. chart.Categories.Select((c, i) => new Column(FormattableString.Invariant($"category-{i + 1}"), c, ColumnType.Number))],
            [.. chart.Series.Select(s => new Row([s.Name, .. s.Points.Select(p => p is { } point ? Cell.Number(point, chart.Decimals) : Cell.None(chart.Gap))]))]);
        return ColumnWidths.Fits(across, width) ? across : chart.ToTable();
    }
}
