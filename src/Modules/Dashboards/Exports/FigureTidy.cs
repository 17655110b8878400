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

    private const string Setting = "setting_type";
    private const string SettingLabel = "Kind of setting";

    private readonly LargeSeries large = dashboard.Large ?? throw new InvalidOperationException("No measure is open.");

    private Measure Measure => large.Whole.Measure;

    public string Name => $"inclusion_{TidyText.Name(Measure.Key)}";

    public string Data()
    {
        var text = new StringBuilder();
        TidyText.Line(text, [.. TidyText.Places, .. Filters.Select(f => f.Column), Setting, TidyText.Name(Measure.Key)]);
        foreach (var (at, setting, points) in Rows())
        {
            (string, string)? group = at.Area.Length > 0 ? (at.Area, dashboard.Around.Lists.Name(FigureBand.Area, at.Area)) : null;
            foreach (var point in points)
            {
                TidyText.Line(text, [.. TidyText.Place(point.Period, area, group), .. Filters.Select(f => Item(at, f.Band)), setting, Cell(point)]);
            }
        }

        return text.ToString();
    }

    public string Meta()
    {
        var text = new StringBuilder();
        TidyText.Line(text, TidyText.Meta);
        foreach (var (column, label) in Filters.Select(f => (f.Column, f.Label)).Append((Setting, SettingLabel)))
        {
            TidyText.Line(text, column, "Filter", label, "", "", "", $"Filter by {char.ToLowerInvariant(label[0])}{label[1..]}", "");
        }

        var unit = Measure.Unit switch { MeasureUnit.Percent => "%", MeasureUnit.Pounds => "£", MeasureUnit.Points => "pp", _ => "" };
        TidyText.Line(text, TidyText.Name(Measure.Key), "Indicator", Measure.Name, Measure.Group.Heading(), unit, Measure.Decimals.ToString(CultureInfo.InvariantCulture), "", "");
        return text.ToString();
    }

    private IEnumerable<(FigureFilter At, string Setting, IReadOnlyList<Point> Points)> Rows()
    {
        var at = large.Whole.Telling.At;
        return
        [
            (at, Total, large.Whole.Points),
            .. large.Items.Select(i => large.By!.Value.Band() is { } band ? (at.With(band, i.Key), Total, i.Points) : (at, i.Name, i.Points)),
        ];
    }

    private string Item(FigureFilter at, FigureBand band) => at.Item(band) is { Length: > 0 } item ? dashboard.Around.Lists.Name(band, item) : Total;

    private string Cell(Point point) => point.Number is { } number
        ? Math.Round(number, Measure.Decimals, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture)
        : point.Value.Cell;
}
