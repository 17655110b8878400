using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Series;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

internal sealed class Board : Entity
{
    public required string Key { get; init; }

    public required string Name { get; set; }

    /// <summary>First day it existed.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day it existed.</summary>
    public DateOnly? To { get; set; }

    /// <summary>Terms of reference, Markdown.</summary>
    public string Terms { get; set; } = "";

    /// <summary>Seats that must be present before the board may decide.</summary>
    public int Quorum { get; set; }

    /// <summary>Share of the filled seats instead of a number, or null.</summary>
    public QuorumShare? QuorumShare { get; set; }

    /// <summary>Sectors that must each have a seat present.</summary>
    public List<Sector> QuorumSectors { get; set; } = [];

    public QuorumRule QuorumRule => new(Quorum, QuorumShare, QuorumSectors);

    /// <summary>Place in lists; the executive board is first.</summary>
    public int Order { get; init; }

    public MeetingSeries? Series { get; set; }
}
