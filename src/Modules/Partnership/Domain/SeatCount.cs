using Governance.Partnership.Contracts;

namespace Governance.Partnership.Domain;

/// <summary>Seats of one type on a day.</summary>
internal sealed record SeatTally(SeatType Type, IReadOnlyList<Seat> Held)
{
    public int Vacant => Math.Max(0, Type.Required - Held.Count);
}

/// <summary>Seats of a board on a day. Filled and vacant always add up to what is required.</summary>
internal sealed record SeatCount(IReadOnlyList<SeatTally> Types)
{
    // The partners an area inspection looks at together; a voluntary seat is welcome but not expected.
    public static readonly IReadOnlyList<Sector> Expected = [Sector.Education, Sector.Health, Sector.Care, Sector.ParentCarer];

    public int Required => Types.Sum(t => t.Type.Required);

    public int Filled => Types.Sum(t => Math.Min(t.Held.Count, t.Type.Required));

    public int Vacant => Types.Sum(t => t.Vacant);

    public IEnumerable<Sector> MissingSectors => Expected.Where(s => Types.All(t => t.Type.Sector != s || t.Type.Required == 0));

    public static SeatCount On(DateOnly day, IEnumerable<SeatType> types, IEnumerable<Seat> seats)
    {
        var held = seats.Where(s => s.HeldOn(day)).ToLookup(s => s.SeatTypeId);
        return new([.. types.OrderBy(t => t.Order).Select(t => new SeatTally(t, [.. held[t.Id].OrderBy(s => s.RoleName, StringComparer.Ordinal)]))]);
    }
}
