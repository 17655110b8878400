using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

/// <summary>A pack as it was given to a board. Nothing of it is ever changed; a correction is the next number.</summary>
internal sealed class IssuedPack : Entity
{
    public required Guid MeetingId { get; init; }

    /// <summary>From 1 for each meeting.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    /// <summary>The warehouse build every figure came from.</summary>
    public required Guid BuildId { get; init; }

    public required DateOnly DataDate { get; init; }

    /// <summary>Why it was issued again, or empty for the first.</summary>
    public string Correction { get; init; } = "";
}
