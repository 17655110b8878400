using System.Globalization;
using System.Text;
using Governance.Dashboards.Measures;
using Governance.Platform.Figures;
using Governance.Reports.Tidy;
using Governance.Warehouse.Marts;

namespace Governance.Dashboards.Exports;

/// <summary>The figure that is open in the Department's tidy shape: a row for each period, place and band shown, a symbol where there is no number.</summary>
internal sealed class FigureTidy(Dashboard dashboard, LocalArea area)
{
    private const string Total = "Total";

    private static readonly (FigureBand Band, string Column, string Label)[] Filters =
        [(FigureBand.Phase, "education_phase", "Phase by age"), (FigureBand.Need, "sen_primary_need", "Primary need"), (FigureBand.Cohort, "sen_provision", "SEN provision")];

    private readonly LargeSeries large = dashboard.Large ?? throw new InvalidOperationException("No measure is open.");

    private Measure Measure => large.Whole.Measure;

    public string Name => $"inclusion_{TidyText.Name(Measure.Key)}";

    public string Data()
    {
        var text = new StringBuilder();
        TidyText.Line(text, [.. TidyText.Places, .. Filters.Select(f => f.Column), TidyText.Name(Measure.Key)]);
        foreach (var (at, points) in Rows())
        {
            (string, string)? group = at.Area.Length > 0 ? (at.Area, dashboard.Around.Lists.Name(FigureBand.Area, at.Area)) : null;
            foreach (var point in points)
            {
                TidyText.Line(text, [.. TidyText.Place(point.Period, area, group), .. Filters.Select(f => Item(at, f.Band)), Cell(point)]);
            }
        }

        return text.ToString();
    }

    public string Meta()
    {
        var text = new StringBuilder();
        TidyText.Line(text, TidyText.Meta);
        foreach (var (_, column, label) in Filters)
        {
            TidyText.Line(text, column, "Filter", label, "", "", "", $"Filter by {char.ToLowerInvariant(label[0])}{label[1..]}", "");
        }

        var unit = Measure.Unit switch { MeasureUnit.Percent => "%", MeasureUnit.Pounds => "£", MeasureUnit.Points => "pp", _ => "" };
        TidyText.Line(text, TidyText.Name(Measure.Key), "Indicator", Measure.Name, Measure.Group.Heading(), unit, Measure.Decimals.ToString(CultureInfo.InvariantCulture), "", "");
        return text.ToString();
    }

    private IEnumerable<(FigureFilter At, IReadOnlyList<Point> Points)> Rows() =>
        [(large.Whole.Telling.At, large.Whole.Points), .. large.Items.Select(i => (large.Whole.Telling.At.With(large.By!.Value, i.Key), i.Points))];

    private string Item(FigureFilter at, FigureBand band) => at.Item(band) is { Length: > 0 } item ? dashboard.Around.Lists.Name(band, item) : Total;

    private string Cell(Point point) => point.Number is { } number
        ? Math.Round(number, Measure.Decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)
        : point.Value.Cell;
}
