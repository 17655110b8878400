using Governance.Outcomes.Domain;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Outcomes.Pages.Indicators.Keep;

/// <summary>A definition card as it is typed.</summary>
internal sealed record DefinitionForm
{
    public int After { get; set; }

    public DateParts From { get; init; } = new();

    public string? Numerator { get; init; }

    public string? CountedAs { get; init; }

    public string? Denominator { get; init; }

    public string? OutOfAs { get; init; }

    public string? Thing { get; init; }

    public string? Source { get; init; }

    public PeriodGrain Frequency { get; init; } = PeriodGrain.Month;

    public PeriodGrain? AlsoFor { get; init; }

    public Polarity Polarity { get; init; }

    public ValueUnit Unit { get; init; }

    public string? Per { get; init; }

    public string? Decimals { get; init; }

    public bool MayExceed { get; init; }

    public string? Low { get; init; }

    public string? High { get; init; }

    public string? Caveats { get; init; }

    public string? Dataset { get; init; }

    public string? Measure { get; init; }

    public string? Filters { get; init; }

    public string? Why { get; init; }

    public static DefinitionForm Following(Definition card) => new()
    {
        After = card.Number,
        Numerator = card.Numerator,
        CountedAs = card.CountedAs,
        Denominator = card.Denominator,
        OutOfAs = card.OutOfAs,
        Thing = card.Thing,
        Source = card.Source,
        Frequency = card.Frequency,
        AlsoFor = card.AlsoFor,
        Polarity = card.Polarity,
        Unit = card.Unit,
        Per = FieldText(card.Per),
        Decimals = FieldText(card.Decimals),
        MayExceed = card.MayExceed,
        Low = FieldText(card.Low),
        High = FieldText(card.High),
        Caveats = card.Caveats,
        Dataset = card.Dataset,
        Measure = card.Measure,
        Filters = card.Filters,
    };

    public Result<CardFields> Read()
    {
        var problems = new List<Problem>();
        if (!From.TryToDate("day it starts", "From", out var from, out var wrong))
        {
            problems.Add(wrong);
        }

        var per = Unit == ValueUnit.Rate ? Typed.Figure(Per, "Per", "per how many", problems) : 1;
        var decimals = Typed.Optional(Decimals, "Decimals", problems) ?? 1;
        if (decimals is < 0 or > 4 || decimals != Math.Truncate(decimals))
        {
            problems.Add(new("decimals-outside", "Enter a whole number from 0 to 4", "Decimals"));
        }

        if (per < 1 || per > 1_000_000 || per != Math.Truncate(per))
        {
            problems.Add(new("per-outside", "Enter a whole number of 1 or more, such as 100", "Per"));
        }

        var (low, high) = (Typed.Optional(Low, "Low", problems), Typed.Optional(High, "High", problems));
        return problems.Count > 0 ? Result<CardFields>.Invalid(problems) : new CardFields(from, Said(Numerator), Said(Denominator), Said(Source), Frequency, AlsoFor == Frequency ? null : AlsoFor, Polarity, Unit, (int)per, (int)decimals)
        {
            CountedAs = Said(CountedAs) is { Length: > 0 } counted ? counted : "Counted",
            OutOfAs = Said(OutOfAs) is { Length: > 0 } outOf ? outOf : "Out of",
            Thing = Said(Thing),
            MayExceed = MayExceed,
            Low = low,
            High = high,
            Caveats = Said(Caveats),
            Dataset = Said(Dataset),
            Measure = Said(Measure),
            Filters = Said(Filters).Replace("\r", "", StringComparison.Ordinal),
            Why = Said(Why),
        };
    }

    private static string Said(string? text) => text?.Trim() ?? "";

    private static string? FieldText(decimal? number) => number?.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What a card says, read.</summary>
internal sealed record CardFields(
    DateOnly From, string Numerator, string Denominator, string Source, PeriodGrain Frequency, PeriodGrain? AlsoFor, Polarity Polarity, ValueUnit Unit, int Per, int Decimals)
{
    public string CountedAs { get; init; } = "";

    public string OutOfAs { get; init; } = "";

    public string Thing { get; init; } = "";

    public bool MayExceed { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public string Caveats { get; init; } = "";

    public string Dataset { get; init; } = "";

    public string Measure { get; init; } = "";

    public string Filters { get; init; } = "";

    public string Why { get; init; } = "";

    /// <summary>The card that follows another, or the first; it breaks the line when what is counted or the unit changed.</summary>
    public Definition Card(Guid indicator, Definition? before)
    {
        var card = Card(indicator, (before?.Number ?? 0) + 1, breaks: false);
        return before is not null && Definition.BreakBetween(before, card) ? Card(indicator, card.Number, breaks: true) : card;
    }

    private Definition Card(Guid indicator, int number, bool breaks) => new()
    {
        IndicatorId = indicator,
        Number = number,
        From = From,
        Numerator = Numerator,
        Denominator = Denominator,
        CountedAs = CountedAs,
        OutOfAs = OutOfAs,
        Thing = Thing,
        Source = Source,
        Frequency = Frequency,
        AlsoFor = AlsoFor,
        Polarity = Polarity,
        Unit = Unit,
        Per = Per,
        Decimals = Decimals,
        MayExceed = MayExceed,
        Low = Low,
        High = High,
        Caveats = Caveats,
        Dataset = Dataset,
        Measure = Measure,
        Filters = Filters,
        Why = Why,
        Breaks = breaks,
    };
}
