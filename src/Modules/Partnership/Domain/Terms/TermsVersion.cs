using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Terms;

/// <summary>Terms of reference as they were saved on a day. Never changed: the next save is the next number, and the highest is what the board shows.</summary>
internal sealed class TermsVersion : Entity
{
    public required Guid BoardId { get; init; }

    /// <summary>From 1 for each board.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public string Why { get; init; } = "";

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }
}
