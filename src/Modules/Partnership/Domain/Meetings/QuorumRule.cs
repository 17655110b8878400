using Governance.Partnership.Contracts;

namespace Governance.Partnership.Domain.Meetings;

/// <summary>A share of the filled seats.</summary>
internal enum QuorumShare
{
    Third,
    Half,
    TwoThirds,
    ThreeQuarters,
}

/// <summary>When a board may decide: so many seats, or a share of those filled, and somebody from each sector named.</summary>
/// <param name="Seats">Seats that must be present; not read when there is a share.</param>
/// <param name="Share">Share of the filled seats, rounded up, or null.</param>
/// <param name="Sectors">Sectors that must each have a seat present.</param>
internal sealed record QuorumRule(int Seats, QuorumShare? Share, IReadOnlyList<Sector> Sectors)
{
    public bool IsSet => Share is not null || Seats > 0 || Sectors.Count > 0;

    public bool IsSameAs(QuorumRule other) => Seats == other.Seats && Share == other.Share && Sectors.SequenceEqual(other.Sectors);

    public int Needed(int filled) => Share is { } share ? Math.Max(1, RoundUp(filled, share)) : Seats;

    private static int RoundUp(int filled, QuorumShare share)
    {
        var (part, whole) = share switch
        {
            QuorumShare.Third => (1, 3),
            QuorumShare.Half => (1, 2),
            QuorumShare.TwoThirds => (2, 3),
            _ => (3, 4),
        };
        return ((filled * part) + whole - 1) / whole;
    }
}
