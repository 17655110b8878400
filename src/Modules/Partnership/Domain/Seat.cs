using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

/// <summary>One holder's time in a seat. A seat without one is vacant.</summary>
internal sealed class Seat : Entity
{
    public required Guid SeatTypeId { get; init; }

    public Guid? AccountId { get; init; }

    public required string RoleName { get; init; }

    public Guid? OrganisationId { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day in the seat.</summary>
    public DateOnly? To { get; set; }

    public bool HeldOn(DateOnly day) => From <= day && (To is null || To >= day);
}
