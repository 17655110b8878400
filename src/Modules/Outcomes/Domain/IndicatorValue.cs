using Governance.Platform.Audit;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Domain;

/// <summary>What an indicator came to in a period and place, as it is published now. What was published before is kept beside it.</summary>
internal sealed class IndicatorValue : Entity
{
    public required Guid IndicatorId { get; init; }

    public required string TimePeriod { get; init; }

    public required string TimeIdentifier { get; init; }

    public required PeriodGrain Grain { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required AreaLevel AreaLevel { get; init; }

    /// <summary>Code of the place; the local area's own for the whole.</summary>
    public required string AreaCode { get; init; }

    public required string AreaName { get; init; }

    public decimal? Numerator { get; private set; }

    public decimal? Denominator { get; private set; }

    public decimal? Number { get; private set; }

    public FigureSymbol Symbol { get; private set; }

    /// <summary>Version of the definition it was measured by.</summary>
    public int DefinitionNumber { get; private set; }

    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Times it was restated.</summary>
    public int Restatements { get; private set; }

    public Guid? SubmissionId { get; private set; }

    public string File { get; private set; } = "";

    public int Rows { get; private set; }

    public int Quarantined { get; private set; }

    public string Mapping { get; private set; } = "";

    public string AcceptedBy { get; private set; } = "";

    /// <summary>Why it was typed in or corrected; empty when it came in a file.</summary>
    public string Reason { get; private set; } = "";

    public FigurePeriod Period => new(TimePeriod, TimeIdentifier);

    public FigureValue Value => Number is { } number ? FigureValue.Of(number) : FigureValue.Of(Symbol);

    public bool Says(StatedFigures figures) =>
        Numerator == figures.Numerator && Denominator == figures.Denominator && Number == figures.Number && (Number is not null || Symbol == figures.Symbol);

    /// <summary>Sets the figures for the first time.</summary>
    public void Publish(StatedFigures figures, int definition, ReadingSource source, string reason = "")
    {
        (Numerator, Denominator, Number, Symbol, DefinitionNumber) = (figures.Numerator, figures.Denominator, figures.Number, figures.Symbol, definition);
        (SubmissionId, File, Rows, Quarantined, Mapping) = (source.SubmissionId, source.File, source.Rows, source.Quarantined, source.Mapping);
        (AcceptedBy, PublishedAt, Reason) = (source.AcceptedBy, source.AcceptedAt, reason);
    }

    /// <summary>Replaces the figures.</summary>
    /// <returns>What was published before, to be kept.</returns>
    public FormerValue Restate(StatedFigures figures, int definition, ReadingSource source, string reason = "")
    {
        var former = new FormerValue
        {
            ValueId = Id,
            Numerator = Numerator,
            Denominator = Denominator,
            Number = Number,
            Symbol = Symbol,
            DefinitionNumber = DefinitionNumber,
            PublishedAt = PublishedAt,
            SupersededAt = source.AcceptedAt > PublishedAt ? source.AcceptedAt : PublishedAt.AddMilliseconds(1),
            File = File,
            AcceptedBy = AcceptedBy,
            Reason = Reason,
        };
        Publish(figures, definition, source with { AcceptedAt = former.SupersededAt }, reason);
        Restatements++;
        return former;
    }
}

/// <summary>What a value is before it is published: numbers to six places, as both engines keep them.</summary>
internal readonly record struct StatedFigures
{
    private const int Places = 6;

    public StatedFigures(decimal? numerator, decimal? denominator, FigureValue value)
    {
        (Numerator, Denominator) = (Cut(numerator), Cut(denominator));
        (Number, Symbol) = (Cut(value.Number), value.Number is null ? value.Symbol : FigureSymbol.None);
    }

    public decimal? Numerator { get; }

    public decimal? Denominator { get; }

    public decimal? Number { get; }

    public FigureSymbol Symbol { get; }

    private static decimal? Cut(decimal? number) => number is { } n ? Math.Round(n, Places, MidpointRounding.AwayFromZero) : null;
}

/// <summary>What was published before a restatement. Kept for ever.</summary>
internal sealed class FormerValue : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid ValueId { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Number { get; init; }

    public FigureSymbol Symbol { get; init; }

    public int DefinitionNumber { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>When it stopped being the published value (UTC).</summary>
    public required DateTimeOffset SupersededAt { get; init; }

    public string File { get; init; } = "";

    public string AcceptedBy { get; init; } = "";

    public string Reason { get; init; } = "";

    public FigureValue Value => Number is { } number ? FigureValue.Of(number) : FigureValue.Of(Symbol);
}
