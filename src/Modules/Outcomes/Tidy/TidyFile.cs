using System.Text;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Figures;
using Governance.Reports.Tidy;

namespace Governance.Outcomes.Tidy;

/// <summary>
/// Values of one kind of period as a tidy file: a row for each period, a column for each measure, a symbol where there is no number.
/// A measure whose definition broke has a column for each stretch, so that nobody splices them.
/// </summary>
internal sealed record TidyFile(string Name, IReadOnlyList<TidyMeasure> Measures, IReadOnlyList<FigurePeriod> Periods, LocalArea Area)
{
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
        TidyText.Line(text, [.. TidyText.Places, .. Measures.SelectMany(m => m.Columns)]);
        foreach (var period in Periods)
        {
            TidyText.Line(text, [.. TidyText.Place(period, Area, null), .. Measures.SelectMany(m => m.Cells(period, Area.Whole))]);
        }

        return text.ToString();
    }

    public string Meta()
    {
        var text = new StringBuilder();
        TidyText.Line(text, TidyText.Meta);
        foreach (var measure in Measures)
        {
            foreach (var (column, label, unit, places) in measure.Meta)
            {
                TidyText.Line(text, [column, "Indicator", label, measure.Group, unit, places, "", ""]);
            }
        }

        return text.ToString();
    }
}
