using System.Globalization;
using Governance.Platform.Figures;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Domain;

/// <summary>How values of a definition are written.</summary>
internal sealed record FigureWords(ValueUnit Unit, int Decimals, int Per = 1, string Thing = "")
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Unit of a chart: <c>%</c>, <c>£</c> or empty.</summary>
    public string Sign => Unit switch { ValueUnit.Percent => "%", ValueUnit.Pounds => "£", _ => "" };

    /// <summary>What a value counts in, in words.</summary>
    public string UnitWords => Unit switch
    {
        ValueUnit.Percent => "%",
        ValueUnit.Rate => $"per {UkText.Number(Per)}",
        ValueUnit.Pounds => "£",
        ValueUnit.Index => "index",
        ValueUnit.Points => "percentage points",
        _ => "number",
    };

    public static FigureWords Of(Definition definition) => new(definition.Unit, definition.Decimals, definition.Per, definition.Thing);

    /// <summary><c>58.3%</c>, <c>£6,450</c>, <c>4.2</c>.</summary>
    public string Say(decimal value)
    {
        var text = Plain(Math.Abs(value));
        return (Math.Round(value, Decimals, MidpointRounding.AwayFromZero) < 0 ? "−" : "") + Unit switch { ValueUnit.Percent => text + "%", ValueUnit.Pounds => "£" + text, _ => text };
    }

    /// <summary>A value or the meaning of its symbol.</summary>
    public string Say(FigureValue value) => value.Number is { } number ? Say(number) : value.Meaning;

    /// <summary>With its sign and without a unit, for a column of gaps: <c>−8.2</c>, <c>+1.5</c>.</summary>
    public string Signed(decimal value)
    {
        var rounded = Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
        return (rounded < 0 ? "−" : rounded > 0 ? "+" : "") + Plain(Math.Abs(rounded));
    }

    /// <summary>A distance in words: <c>6.7 points</c>, <c>£120</c>, <c>3</c>.</summary>
    public string Distance(decimal value)
    {
        var size = Math.Abs(value);
        return Unit switch
        {
            ValueUnit.Percent or ValueUnit.Points or ValueUnit.Index => $"{Plain(size)} {(Math.Round(size, Decimals) == 1 ? "point" : "points")}",
            ValueUnit.Pounds => "£" + Plain(size),
            _ => Plain(size),
        };
    }

    /// <summary>A line of a target or limit, without decimals it does not need: <c>65%</c>.</summary>
    public string Line(decimal value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero) is var rounded && rounded == Math.Truncate(rounded)
        ? (this with { Decimals = 0 }).Say(rounded)
        : Say(value);

    private string Plain(decimal value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero).ToString("N" + Decimals.ToString(CultureInfo.InvariantCulture), British);
}
