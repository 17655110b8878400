using Governance.Partnership.Contracts;

namespace Governance.Partnership.Domain.Meetings;

/// <summary>One held seat at a meeting.</summary>
internal sealed record SeatAttendance(Seat Seat, SeatType Type, Attendance? Marked)
{
    /// <summary>A substitute sits in the seat, so the seat counts.</summary>
    public bool Counts => Marked?.Presence is Presence.Present or Presence.Substitute;
}

/// <summary>Whether a meeting may decide. Vacant seats and people co-opted never count.</summary>
internal sealed record Quorum(QuorumRule Rule, int Required, int Filled, IReadOnlyList<SeatAttendance> Seats)
{
    public int Needed => Rule.Needed(Filled);

    // A type that holds more people than it has seats counts no more than its seats.
    public int Present => Seats.Where(s => s.Counts).GroupBy(s => s.Type.Id).Sum(g => Math.Min(g.Count(), g.First().Type.Required));

    public int Vacant => Required - Filled;

    public bool IsRecorded => Seats.Any(s => s.Marked is not null);

    public IReadOnlyList<Sector> MissingSectors => [.. Rule.Sectors.Where(s => !Seats.Any(a => a.Counts && a.Type.Sector == s))];

    public IEnumerable<SeatAttendance> Missing => Seats.Where(s => !s.Counts);

    public bool IsMet => !Rule.IsSet || (Present >= Needed && MissingSectors.Count == 0);

    public static Quorum Of(QuorumRule rule, SeatCount seats, IReadOnlyDictionary<Guid, Attendance> bySeat) => new(
        rule, seats.Required, seats.Filled, [.. seats.Types.SelectMany(t => t.Held.Select(s => new SeatAttendance(s, t.Type, bySeat.GetValueOrDefault(s.Id))))]);
}
