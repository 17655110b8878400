using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Leads;

/// <summary>One holder's time in an accountable post.</summary>
internal sealed class AccountableLead : Entity
{
    public required Guid RoleId { get; init; }

    public Guid? AccountId { get; init; }

    /// <summary>The holder as people say it: a role, never a name.</summary>
    public required string RoleName { get; init; }

    public required Guid OrganisationId { get; init; }

    /// <summary>Part of the area it covers, or empty for all of it.</summary>
    public string Area { get; init; } = "";

    public required DateOnly From { get; init; }

    /// <summary>Last day in the post.</summary>
    public DateOnly? To { get; set; }

    public bool HeldOn(DateOnly day) => From <= day && (To is null || To >= day);

    public bool Overlaps(DateOnly from, DateOnly? to) => (To is null || To >= from) && (to is null || From <= to);
}
