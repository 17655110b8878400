using System.Globalization;
using Governance.Outcomes.Domain;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>A value as it is typed. A share may be left to be worked out from its counts.</summary>
internal sealed record ValueForm
{
    public int Version { get; set; }

    public string? Period { get; init; }

    public string? Place { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    /// <summary>A number, or a symbol such as <c>c</c>.</summary>
    public string? Value { get; init; }

    public string? Reason { get; init; }

    public static ValueForm From(IndicatorValue value) => new()
    {
        Version = value.Version,
        Period = value.Period.Words,
        Place = value.AreaLevel == AreaLevel.AreaGroup ? value.AreaCode : "",
        Numerator = Text(value.Numerator),
        Denominator = Text(value.Denominator),
        Value = value.Number is { } number ? Text(number) : value.Value.Cell,
    };

    public Result<RecordValue> Read(string key, Guid? id, Definition card)
    {
        var problems = new List<Problem>();
        var (of, outOf) = (Typed.Optional(Numerator, "Numerator", problems), Typed.Optional(Denominator, "Denominator", problems));
        var value = Value?.Trim().TrimEnd('%').TrimStart('£').Replace(",", "", StringComparison.Ordinal) is { Length: > 0 } typed
            ? FigureValue.TryRead(typed.Replace('−', '-'), out _)
            : WorkedOut(of, outOf, card);
        if (value is null)
        {
            problems.Add(string.IsNullOrWhiteSpace(Value)
                ? new("value-missing", "Enter the value, or the counts it is worked out from", "Value")
                : new("value-unread", "Enter a number such as 58.3, or one of the symbols c, x, z, low, k and u", "Value"));
        }

        return problems.Count > 0 ? Result<RecordValue>.Invalid(problems) : new RecordValue(key, id, Version, Period ?? "", Place ?? "", new(of, outOf, value!.Value), Reason ?? "");
    }

    private static FigureValue? WorkedOut(decimal? of, decimal? outOf, Definition card) => (card.Unit, of, outOf) switch
    {
        (ValueUnit.Percent, { } n, { } d) when d != 0 => FigureValue.Of(n * 100 / d),
        (ValueUnit.Rate, { } n, { } d) when d != 0 => FigureValue.Of(n * card.Per / d),
        (ValueUnit.Pounds, { } n, { } d) when d != 0 => FigureValue.Of(n / d),
        (ValueUnit.Number, { } n, null) => FigureValue.Of(n),
        _ => null,
    };

    private static string? Text(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);
}
