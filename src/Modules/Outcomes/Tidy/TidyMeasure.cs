using System.Globalization;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Engine;
using Governance.Platform.Figures;
using Governance.Reports.Tidy;

namespace Governance.Outcomes.Tidy;

/// <summary>A measure of a tidy file: an unbroken stretch of one indicator.</summary>
internal sealed record TidyMeasure(string Column, string Label, string Group, Definition Definition, IReadOnlyDictionary<(FigurePeriod Period, string Area), Point> Points)
{
    private const string Unavailable = "x";
    private const string NotApplicable = "z";

    private bool Counts => Points.Values.Any(p => p.Numerator is not null);

    private bool Divides => Points.Values.Any(p => p.Denominator is not null);

    public IReadOnlyList<string> Columns => [.. Meta.Select(m => m.Column)];

    public IReadOnlyList<(string Column, string Label, string Unit, string Places)> Meta
    {
        get
        {
            var unit = Definition.Unit switch { ValueUnit.Percent => "%", ValueUnit.Pounds => "£", ValueUnit.Points => "pp", _ => "" };
            var all = new List<(string, string, string, string)> { (Column, Label, unit, Definition.Decimals.ToString(CultureInfo.InvariantCulture)) };
            if (Counts)
            {
                all.Add((Column + "_numerator", $"{Label}: {Definition.CountedAs}", "", "0"));
            }

            if (Divides)
            {
                all.Add((Column + "_denominator", $"{Label}: {Definition.OutOfAs}", "", "0"));
            }

            return all;
        }
    }

    public static IEnumerable<TidyMeasure> Of(Dossier dossier, PeriodGrain grain)
    {
        var stretches = dossier.Points.Where(p => p.Period.Grain == grain).GroupBy(p => Stretch(dossier, p.Definition)).OrderBy(g => g.Key).ToList();
        foreach (var stretch in stretches)
        {
            var card = dossier.Definitions.First(d => d.Number == stretch.Max(p => p.Definition));
            var several = stretches.Count > 1;
            yield return new(
                TidyText.Name(dossier.Indicator.Key) + (several ? $"_v{card.Number}" : ""),
                dossier.Indicator.Name + (several ? $", definition {card.Number}" : ""),
                dossier.Indicator.Group,
                card,
                stretch.ToDictionary(p => (p.Period, p.Area.Code)));
        }
    }

    /// <summary>Value, counted and whole; a symbol in place of each that is not there.</summary>
    public IEnumerable<string> Cells(FigurePeriod period, FigureArea area)
    {
        var point = Points.GetValueOrDefault((period, area.Code));

        // Nobody ever counted it in this kind of place: no observation is possible. Otherwise it is missing.
        var missing = point is not null ? point.Value.Number is null ? point.Value.Cell : Unavailable : Points.Keys.Any(k => k.Area == area.Code) ? Unavailable : NotApplicable;
        yield return point?.Value.Number is { } number ? Round(number) : missing;
        if (Counts)
        {
            yield return point?.Numerator is { } of ? Plain(of) : missing;
        }

        if (Divides)
        {
            yield return point?.Denominator is { } outOf ? Plain(outOf) : missing;
        }
    }

    private string Round(decimal value) => Plain(Math.Round(value, Definition.Decimals, MidpointRounding.AwayFromZero));

    private static string Plain(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    // The newest break at or before a version says which stretch it belongs to.
    private static int Stretch(Dossier dossier, int definition) => dossier.Definitions.Where(d => d.Number <= definition && d.Breaks).Select(d => d.Number).DefaultIfEmpty(0).Max();
}
