using Governance.Platform.Contributions;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Domain.Rules;

internal static class NumeratorAboveDenominator
{
    public static Problem? Check(Definition definition, StatedFigures figures) =>
        !definition.MayExceed && figures is { Numerator: { } of, Denominator: { } outOf } && of > outOf
            ? new Problem("numerator-above-denominator", $"{definition.CountedAs}, {UkText.Number(of)}, is more than {UkText.Lower(definition.OutOfAs)}, {UkText.Number(outOf)}. The part cannot be larger than the whole: check both.", "Numerator")
            : null;
}

internal static class PeriodDoesNotExist
{
    public static Problem? Check(Definition definition, FigurePeriod? period, string typed) =>
        period is not { } known ? new Problem("period-unknown", $"{UkText.Quote(typed)} is no period. Enter one such as October 2026 or 2024/25.", "Period")
        : known.Grain != definition.Frequency && known.Grain != definition.AlsoFor
            ? new Problem("period-wrong-frequency", $"{Cap(known.Words)} is no period of this indicator: it is kept {Words(definition)}.", "Period")
            : null;

    private static string Words(Definition definition) =>
        UkText.Lower(GrainWords.Frequency(definition.Frequency)) + (definition.AlsoFor is { } also ? $", and {UkText.Lower(GrainWords.Frequency(also))} to compare with others" : "");

    private static string Cap(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}

internal static class PeriodIsNotOver
{
    /// <summary>A census day may fall anywhere in its year; any other period must have ended, or it would be shown as whole.</summary>
    public static Problem? Check(FigurePeriod period, DateOnly today) =>
        period.From > today ? new Problem("period-in-future", $"{period.Words} lies in the future. Enter a period that has ended.", "Period")
        : period.Grain != PeriodGrain.ReportingYear && period.To >= today ? new Problem("period-not-over", $"{period.Words} has not ended yet. Enter its value after {UkText.Date(period.To)}.", "Period")
        : null;
}

internal static class ValueOutsideDomain
{
    public static Problem? Check(Definition definition, StatedFigures figures)
    {
        var words = FigureWords.Of(definition);
        return figures.Number is not { } value ? null
            : value < definition.Low ? new Problem("value-outside-domain", $"{words.Say(value)} is below the lowest value there can be, {words.Line(definition.Low.Value)}. Check it.", "Value")
            : value > definition.High ? new Problem("value-outside-domain", $"{words.Say(value)} is above the highest value there can be, {words.Line(definition.High.Value)}. Check it.", "Value")
            : null;
    }
}

internal static class DenominatorIsNought
{
    public static Problem? Check(StatedFigures figures) => figures is { Denominator: 0, Number: not null }
        ? new Problem("denominator-nought", "There is nothing to divide by: give the symbol z (not applicable) instead of a value.", "Denominator")
        : null;
}

internal static class TwoValuesForOne
{
    /// <summary>A place and period an indicator has two values for in one file.</summary>
    public static Problem Of(IndicatorReading reading) => new(
        "two-values", $"There are two values of {reading.Indicator} for {reading.Area.Name} in {reading.Period.Words}. Neither was taken: send one.");
}

internal static class AreaIsNotOurs
{
    /// <summary>The whole local area, or one of its area groups.</summary>
    public static Problem? Check(FigureArea area, FigureArea whole) =>
        area.Level == AreaLevel.AreaGroup || (area.Level == AreaLevel.LocalAuthority && string.Equals(area.Code, whole.Code, StringComparison.Ordinal))
            ? null
            : new Problem("area-unknown", $"{area.Name} is no place of {whole.Name}. Values of other places are read from published files.", "Area");
}
