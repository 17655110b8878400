using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

/// <summary>The act of a later, quorate meeting on what an inquorate one agreed.</summary>
internal sealed class Ratification : Entity
{
    public required Guid DecisionId { get; init; }

    public required Guid MeetingId { get; init; }

    /// <summary>False when the board refused to ratify.</summary>
    public required bool Ratified { get; init; }

    public required string Why { get; init; }

    /// <summary>The day of the meeting.</summary>
    public required DateOnly On { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>When the minutes that hold it were agreed.</summary>
    public DateOnly? MinutedOn { get; private set; }

    public void Minute(DateOnly on) => MinutedOn ??= on;
}
