using Governance.Dashboards.Drawing;
using Governance.Dashboards.Measures;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Reports.Documents;

namespace Governance.Dashboards.Exports;

/// <summary>Every measure of a view as tables to take away.</summary>
internal static class AllMeasures
{
    public static IReadOnlyList<Table> Of(Dashboard dashboard) => [Newest(dashboard), Every(dashboard)];

    private static Table Newest(Dashboard dashboard) => new(
        "Measures",
        [
            new("group", "Group"), new("measure", "Measure", Weight: 4), new("period", "Period"), new("value", "Value"), new("unit", "Unit"), new("move", "Movement", Weight: 2),
            new("other", "Compared with", Weight: 2), new("status", "Status", ColumnType.Status), new("faults", "Late or partial extracts", Weight: 4), new("definition", "Counts", Weight: 4), new("caveat", "Caveat", Weight: 3),
        ],
        [.. dashboard.Series.Select(s => new Row(
            s.Measure.Group.Heading(), s.Measure.Name, s.Newest?.Period.Words ?? "", Value(dashboard, s), Unit(s.Measure), s.Move(),
            s.Other is { } other ? $"{other.Name} {s.Measure.Say(other.Newest)}{LargeFigure.When(other)}" : Cell.None(),
            s.Status is { } status ? status : Cell.None(), string.Join(' ', s.Faults), s.Measure.Definition, s.Measure.Caveat))]);

    private static Table Every(Dashboard dashboard) => new(
        "Every figure shown",
        [new("group", "Group"), new("measure", "Measure", Weight: 4), new("period", "Period"), new("from", "From", ColumnType.Date), new("to", "To", ColumnType.Date), new("value", "Value", ColumnType.Number), new("symbol", "Symbol"), new("unit", "Unit")],
        [.. dashboard.Series.SelectMany(s => s.Points.Select(p => new Row(
            s.Measure.Group.Heading(), s.Measure.Name, p.Period.Words, p.Period.From, p.Period.To,
            p.Number is { } number ? Cell.Number(number, s.Measure.Decimals) : Cell.None(), p.Number is null ? $"{p.Value.Cell} ({p.Value.Meaning})" : Cell.None(), Unit(s.Measure))))])
    { Empty = "No figure is told here." };

    private static string Value(Dashboard dashboard, MeasureSeries series) => series.Newest is not { } newest ? series.Why
        : newest.Number is null ? $"{newest.Value.Cell} ({newest.Value.Meaning}). {newest.Why(dashboard.Set.Audience)}"
        : series.Measure.Say(newest.Value);

    private static string Unit(Measure measure) => measure switch
    {
        { Unit: MeasureUnit.Percent } => "%",
        { Unit: MeasureUnit.Pounds } => "£",
        _ => measure.UnitText(),
    };
}
