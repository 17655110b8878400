using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Platform.Figures;
using Governance.Platform.Rag;

namespace Governance.Outcomes.Engine;

/// <summary>A value as it was published at the moment asked about, judged by the rules of its own period.</summary>
internal sealed record Point(
    Guid Id, FigurePeriod Period, FigureArea Area, FigureValue Value, decimal? Numerator, decimal? Denominator, int Definition, decimal? Planned, RagStatus? Status)
{
    public DateTimeOffset PublishedAt { get; init; }

    public string File { get; init; } = "";

    public Guid? SubmissionId { get; init; }

    public int Rows { get; init; }

    public int Quarantined { get; init; }

    public string Mapping { get; init; } = "";

    public string AcceptedBy { get; init; } = "";

    public string Reason { get; init; } = "";

    /// <summary>True when the line breaks before it.</summary>
    public bool Breaks { get; init; }

    /// <summary>What was published before it, oldest first.</summary>
    public IReadOnlyList<FormerValue> Former { get; init; } = [];

    /// <summary>Planned less actual, signed so that minus is short of plan.</summary>
    public decimal? Gap => Value.Number is { } value && Planned is { } planned ? value - planned : null;
}

/// <summary>Everything known of an indicator on a day.</summary>
internal sealed record Dossier(
    Indicator Indicator,
    IReadOnlyList<Definition> Definitions,
    IReadOnlyList<Band> Bands,
    IReadOnlyList<Trajectory> Trajectories,
    IReadOnlyList<Point> Points,
    DateOnly Day)
{
    public Definition Definition => Versions.On(Definitions, Day);

    public Band? Band => Versions.On(Bands, Day);

    public Trajectory? Trajectory => Versions.On(Trajectories, Day);

    /// <summary>What was last chosen for the limits of its control chart; null where nobody did.</summary>
    public LimitsChoice? Limits => Indicator.LimitsChoices.Where(l => l.SetOn <= Day).MaxBy(l => l.Number);

    public FigureWords Words => FigureWords.Of(Definition);

    /// <summary>Values of the whole local area in the indicator's own frequency, oldest first.</summary>
    public IReadOnlyList<Point> Line { get; } = [.. Points.Where(p => p.Area.Level == AreaLevel.LocalAuthority && p.Period.Grain == Versions.On(Definitions, Day).Frequency)];

    /// <summary>The newest value of <see cref="Line"/>, or null.</summary>
    public Point? Newest => Line.Count == 0 ? null : Line[^1];

    public RagStatus? Status => Newest?.Status;

    /// <summary>Where the stretch measured as the newest value is begins.</summary>
    public int UnbrokenFrom => Math.Max(0, Line.Select((p, i) => p.Breaks ? i : 0).DefaultIfEmpty(0).Max());

    /// <summary>The same period a year before, when it may be compared.</summary>
    public Point? YearEarlier => Newest is { } now ? Line.Skip(UnbrokenFrom).LastOrDefault(p => p.Period.From == now.Period.From.AddYears(-1)) : null;

    /// <summary>The value before the newest, when it may be compared.</summary>
    public Point? Before => Line.Count - UnbrokenFrom > 1 ? Line[^2] : null;

    /// <summary>Periods that have ended since the newest value and have none.</summary>
    public int PeriodsWithout
    {
        get
        {
            var missed = 0;
            var next = Newest?.Period.Next() ?? GrainWords.Holding(Definition.Frequency, Definition.From);
            while (next.To < Day && missed < 3)
            {
                missed++;
                next = next.Next();
            }

            return missed;
        }
    }
}
