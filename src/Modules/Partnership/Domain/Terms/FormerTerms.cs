using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Meetings;

namespace Governance.Partnership.Domain.Terms;

/// <summary>The quorum a board had until another took its place. Never changed: meetings of that time are counted by it.</summary>
internal sealed class FormerQuorum
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid BoardId { get; init; }

    /// <summary>Last day it was in force.</summary>
    public required DateOnly LastDay { get; init; }

    public required int Seats { get; init; }

    public QuorumShare? Share { get; init; }

    public required List<Sector> Sectors { get; init; }

    public QuorumRule Rule => new(Seats, Share, Sectors);
}

/// <summary>How many seats of a type a board had, and of which sector, until that was changed. Never changed.</summary>
internal sealed class FormerSeats
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid SeatTypeId { get; init; }

    /// <summary>Last day it was so.</summary>
    public required DateOnly LastDay { get; init; }

    public required int Required { get; init; }

    public required Sector Sector { get; init; }
}
