using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Data.Demo;

/// <summary>Outcomes, indicators and evidence of the sample area as written in <c>northmere-indicators.json</c>, which names its sources.</summary>
internal sealed record NorthmereIndicators(
    IReadOnlyList<SampleOutcome> Outcomes, IReadOnlyList<SampleIndicator> Indicators, IReadOnlyList<SampleEvidence> Evidence, SampleNeighbours Neighbours, IReadOnlyList<SampleAnswer> Answers)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static NorthmereIndicators Read()
    {
        using var json = typeof(NorthmereIndicators).Assembly.GetManifestResourceStream("Governance.Outcomes.northmere-indicators.json")
            ?? throw new InvalidOperationException("northmere-indicators.json is not embedded.");
        return JsonSerializer.Deserialize<NorthmereIndicators>(json, Options)!;
    }
}

internal sealed record SampleOutcome(int Number, string Title, string OtherEvidence);

internal sealed record SampleIndicator(string Key, string Name, string Group, ServiceArea Area, string Owner, int Place, IReadOnlyList<int> Outcomes, IReadOnlyList<SampleDefinition> Definitions)
{
    public SampleTrajectory? Trajectory { get; init; }

    public SampleBand? Band { get; init; }

    public SampleLimits? Limits { get; init; }

    /// <summary>First day it is no longer collected, or null while it is.</summary>
    public DateOnly? RetiredFrom { get; init; }

    public string Successor { get; init; } = "";
}

internal sealed record SampleDefinition(string Numerator, string Denominator, string CountedAs, string OutOfAs, string Thing, string Source, PeriodGrain Frequency, Polarity Polarity, ValueUnit Unit, int Decimals, DateOnly From)
{
    public PeriodGrain? AlsoFor { get; init; }

    public int Per { get; init; } = 1;

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public bool MayExceed { get; init; }

    public string Caveats { get; init; } = "";

    public string Why { get; init; } = "";

    public string Dataset { get; init; } = "";

    public string Measure { get; init; } = "";

    public string Filters { get; init; } = "";

    public Definition Card(Guid indicator, int number, Definition? before)
    {
        var card = new Definition
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
            Why = Why,
            Dataset = Dataset,
            Measure = Measure,
            Filters = Filters,
            Breaks = before is not null && (!string.Equals(before.Numerator, Numerator, StringComparison.Ordinal) || !string.Equals(before.Denominator, Denominator, StringComparison.Ordinal) || before.Unit != Unit),
        };
        return card;
    }
}

internal sealed record SamplePoint(DateOnly On, decimal Value);

internal sealed record SampleTrajectory(decimal Target, decimal? Baseline, DateOnly? BaselineOn, IReadOnlyList<SamplePoint> Points);

internal sealed record SampleBand(BandBasis Basis, decimal OnTrack, decimal OffTrack, decimal Tolerance);

/// <summary>The school year somebody chose to set limits from, so many years and days before the day the sample is loaded.</summary>
internal sealed record SampleLimits(int YearsBack, int SetOn, string SetBy, string Why)
{
    public LimitsChoice Choice(Guid indicator, DateOnly today)
    {
        var year = FigurePeriod.AcademicYear(today.AddYears(-YearsBack));
        return new() { IndicatorId = indicator, Number = 1, SetOn = today.AddDays(SetOn), SetBy = SetBy, First = year.From, Last = year.To, Why = Why };
    }
}

internal sealed record SampleEvidence(EvidenceKind Kind, string Title, int On, string Source, IReadOnlyList<int> Outcomes, IReadOnlyList<string> Indicators, IReadOnlyList<string> Workstreams, string Text);

internal sealed record SampleMember(string Code, string Name);

internal sealed record SampleNeighbours(string Name, DateOnly From, string Source, IReadOnlyList<SampleMember> Members);

/// <summary>What an owner answers when the indicator is off track; recovery so many days after the day the sample is loaded.</summary>
internal sealed record SampleAnswer(string Key, string Cause, string Recovery, int Days);
