using System.Globalization;
using Governance.Dashboards.Domain;
using Governance.Platform.Figures;
using Governance.Platform.Ui;
using Governance.Warehouse.Disclosure;

namespace Governance.Dashboards.Measures;

/// <summary>Values and changes of a measure in words.</summary>
internal static class MeasureWords
{
    private const int FewestForExtreme = 6;
    private const decimal LittlePoints = 0.5m;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary><c>58.3%</c>, <c>£6,450</c>, <c>1,412</c>.</summary>
    public static string Say(this Measure measure, decimal value) => (Rounded(measure, value) < 0 ? "−" : "") + measure.Unit switch
    {
        MeasureUnit.Percent => Plain(measure, value) + "%",
        MeasureUnit.Pounds => "£" + Plain(measure, value),
        _ => Plain(measure, value),
    };

    /// <summary>A value, or the symbol in its place.</summary>
    public static string Say(this Measure measure, FigureValue value) => value.Number is { } number ? measure.Say(number) : value.Cell;

    /// <summary>What stands after the number, or empty.</summary>
    public static string UnitText(this Measure measure) => measure switch
    {
        { UnitWords.Length: > 0 } => measure.UnitWords,
        { Unit: MeasureUnit.Rate } => $"per {UkText.Number(measure.Per)} pupils",
        { Unit: MeasureUnit.Points } => "points",
        _ => "",
    };

    /// <summary>A value inside a sentence: <c>58.3%</c>, <c>21 points</c>.</summary>
    public static string InSentence(this Measure measure, decimal value) => measure.Unit == MeasureUnit.Points ? $"{measure.Say(value)} points" : measure.Say(value);

    /// <summary>How far it moved: against the same time a year before, or the period before where there is none. Empty where either is not shown.</summary>
    public static string Move(this MeasureSeries series)
    {
        if (series.Newest is not { Number: { } now } newest || series.Points.Count < 2)
        {
            return "";
        }

        var year = series.Points.FirstOrDefault(p => SameMonth(p, newest));
        var before = year ?? series.Points[^2];
        return before.Number is { } then ? Change(series.Measure, now - then, year is null ? before.Period.Words : "a year before") : "";
    }

    /// <summary>That it is the lowest or highest of what is shown, or empty.</summary>
    public static string Extreme(this MeasureSeries series)
    {
        var earlier = series.Points.SkipLast(1).Select(p => p.Number).OfType<decimal>().ToList();
        if (series.Newest?.Number is not { } now || earlier.Count < FewestForExtreme - 1)
        {
            return "";
        }

        var periods = $"the last {UkText.Number(series.Points.Count)} {Plural(series.Newest.Period.Grain)}";
        return earlier.TrueForAll(v => v > now) ? $"lowest of {periods}" : earlier.TrueForAll(v => v < now) ? $"highest of {periods}" : "";
    }

    /// <summary>Why a figure is not shown. The reason in full is for officers: it would tell others more than the figure may.</summary>
    public static string Why(this Point point, Audience audience) => !point.IsSuppressed ? Capital(point.Value.Meaning)
        : audience != Audience.Officer ? "So that no child can be worked out"
        : point.Reason switch
        {
            DisclosureReason.Small => "Too few children to show",
            DisclosureReason.SmallDenominator => "Out of too few children to show a share",
            DisclosureReason.OfSuppressed => "Made from a figure that is suppressed",
            DisclosureReason.Secondary => "Withheld so that another cannot be worked out",
            DisclosureReason.EarlierRelease => "Suppressed in an earlier release",
            DisclosureReason.Restated => "Changed since an earlier release, and would give a figure of that away",
            _ => "Anything told would give a figure of an earlier release away",
        };

    public static string Capital(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Change(Measure measure, decimal change, string since)
    {
        var size = Math.Abs(change);
        return measure.Unit switch
        {
            MeasureUnit.Count when change == 0 => $"The same as {since}",
            MeasureUnit.Count => $"{Plain(measure, size)} {(change > 0 ? "more" : "fewer")} than {since}",
            MeasureUnit.Pounds => $"£{Plain(measure, size)} {(change > 0 ? "more" : "less")} than {since}",
            _ when size < LittlePoints && measure.Unit != MeasureUnit.Rate => $"Little change on {since}",
            _ => $"{(change > 0 ? "Up" : "Down")} {Plain(measure, size)}{(measure.Unit == MeasureUnit.Rate ? "" : " points")} on {since}",
        };
    }

    // Months end on different days, so a year before is told by month.
    private static bool SameMonth(Point point, Point newest) => point.Period.To.Year == newest.Period.To.Year - 1 && point.Period.To.Month == newest.Period.To.Month;

    private static string Plural(PeriodGrain grain) => grain switch
    {
        PeriodGrain.Month => "months",
        PeriodGrain.Term => "terms",
        PeriodGrain.FinancialQuarter => "quarters",
        PeriodGrain.CalendarYear or PeriodGrain.ReportingYear or PeriodGrain.AcademicYear or PeriodGrain.FinancialYear or PeriodGrain.TaxYear => "years",
        _ => "periods",
    };

    private static decimal Rounded(Measure measure, decimal value) => Math.Round(value, measure.Decimals, MidpointRounding.AwayFromZero);

    private static string Plain(Measure measure, decimal value) => Math.Abs(Rounded(measure, value)).ToString("N" + measure.Decimals.ToString(CultureInfo.InvariantCulture), British);
}
