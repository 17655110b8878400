using Governance.Partnership.Contracts;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

internal sealed class SeatType : Entity
{
    public required Guid BoardId { get; init; }

    public required string Title { get; set; }

    public required int Required { get; set; }

    public required Sector Sector { get; set; }

    public required int Order { get; set; }
}
