using Governance.Platform.Data;
using Governance.Platform.Rag;

namespace Governance.Outcomes.Domain;

/// <summary>What a value is held against.</summary>
internal enum BandBasis
{
    /// <summary>Two fixed lines.</summary>
    Lines,

    /// <summary>The value planned for its period: the two figures are distances from it.</summary>
    Plan,
}

/// <summary>A version of the rule that gives an indicator its status. Past values keep the version of their own period.</summary>
internal sealed class Band : Entity
{
    public required Guid IndicatorId { get; init; }

    public required int Number { get; init; }

    public required DateOnly From { get; init; }

    public required BandBasis Basis { get; init; }

    /// <summary>On track from here; against a plan, how far short of it still is on track.</summary>
    public required decimal OnTrack { get; init; }

    /// <summary>Off track beyond here; against a plan, how far short of it is off track.</summary>
    public required decimal OffTrack { get; init; }

    /// <summary>How far a value may miss the on-track line and still count as on it.</summary>
    public decimal Tolerance { get; init; }

    public string Why { get; init; } = "";

    /// <summary>The status of a value; null where neither way is better, or nothing was planned for the period.</summary>
    public RagStatus? Judge(decimal value, decimal? planned, Polarity polarity)
    {
        if (polarity == Polarity.Context || (Basis == BandBasis.Plan && planned is null))
        {
            return null;
        }

        var sign = polarity == Polarity.Higher ? 1 : -1;
        var (on, off) = Basis == BandBasis.Lines
            ? (sign * OnTrack, sign * OffTrack)
            : ((sign * planned!.Value) - OnTrack, (sign * planned.Value) - OffTrack);
        return sign * value >= on - Tolerance ? RagStatus.OnTrack
            : sign * value < off ? RagStatus.OffTrack
            : RagStatus.AtRisk;
    }

    /// <summary>The rule in words: <c>On track from 65%, off track under 60%</c>.</summary>
    public string Words(FigureWords words, Polarity polarity)
    {
        var tolerance = Tolerance > 0 ? $", with {words.Distance(Tolerance)} of tolerance" : "";
        return (Basis, polarity) switch
        {
            (_, Polarity.Context) => "Neither way is better, so it has no status",
            (BandBasis.Plan, _) => $"On track up to {words.Distance(OnTrack)} short of plan, off track over {words.Distance(OffTrack)} short{tolerance}",
            (_, Polarity.Higher) => $"On track from {words.Line(OnTrack)}, off track under {words.Line(OffTrack)}{tolerance}",
            _ => $"On track up to {words.Line(OnTrack)}, off track over {words.Line(OffTrack)}{tolerance}",
        };
    }
}
