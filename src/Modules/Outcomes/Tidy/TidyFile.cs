using System.Text;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Tidy;

/// <summary>
/// Values of one kind of period as a tidy file: a row for each period, a column for each measure, a symbol where there is no number.
/// A measure whose definition broke has a column for each stretch, so that nobody splices them.
/// </summary>
internal sealed record TidyFile(string Name, IReadOnlyList<TidyMeasure> Measures, IReadOnlyList<FigurePeriod> Periods, LocalArea Area)
{
    private static readonly string[] Places =
    [
        "time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name",
    ];

    public static IReadOnlyList<TidyFile> Of(IReadOnlyList<Dossier> dossiers, LocalArea area) =>
    [
        .. dossiers.SelectMany(d => d.Points.Select(p => p.Period.Grain)).Distinct().Order().Select(grain =>
        {
            var measures = dossiers.SelectMany(d => TidyMeasure.Of(d, grain)).ToList();
            var points = measures.SelectMany(m => m.Points.Keys).ToList();
            return new TidyFile(
                $"indicators_{grain.ToString().ToLowerInvariant()}",
                measures,
                [.. points.Select(p => p.Period).Distinct().OrderBy(p => p.From)],
                area);
        }),
    ];

    public string Data()
    {
        var text = new StringBuilder();
        Line(text, [.. Places, .. Measures.SelectMany(m => m.Columns)]);
        foreach (var period in Periods)
        {
            Line(text,
            [
                period.TimePeriod, period.TimeIdentifier, "Local authority", FigureArea.England.Code, FigureArea.England.Name, Area.RegionCode, Area.RegionName,
                Area.OldCode, Area.NewCode, Area.Name, .. Measures.SelectMany(m => m.Cells(period, Area.Whole)),
            ]);
        }

        return text.ToString();
    }

    public string Meta()
    {
        var text = new StringBuilder();
        Line(text, ["col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column"]);
        foreach (var measure in Measures)
        {
            foreach (var (column, label, unit, places) in measure.Meta)
            {
                Line(text, [column, "Indicator", label, measure.Group, unit, places, "", ""]);
            }
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(Quoted)).Append('\n');

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
