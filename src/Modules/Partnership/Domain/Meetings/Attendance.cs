using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Meetings;

internal enum Presence
{
    Present,
    Apologies,
    Absent,
    Substitute,
}

/// <summary>Whether the holder of a seat, or somebody co-opted, was at a meeting.</summary>
internal sealed class Attendance : Entity
{
    public required Guid MeetingId { get; init; }

    public Guid? SeatId { get; init; }

    public Guid? CoOptionId { get; init; }

    public required Presence Presence { get; set; }

    /// <summary>Role of whoever came instead.</summary>
    public string SubstituteRole { get; set; } = "";
}

/// <summary>Somebody asked in for a period or for one item: attends and speaks, and never counts towards the quorum.</summary>
internal sealed class CoOption : Entity
{
    public required Guid BoardId { get; init; }

    public required string RoleName { get; set; }

    public Guid? OrganisationId { get; set; }

    public required string Why { get; set; }

    /// <summary>First day, when it is for a period.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day, when it is for a period.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The one item, when it is not for a period.</summary>
    public Guid? AgendaItemId { get; set; }

    public bool CoversDay(DateOnly day) => From <= day && To >= day;
}
