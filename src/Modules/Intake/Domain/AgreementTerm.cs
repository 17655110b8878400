using Governance.Platform.Data;

namespace Governance.Intake.Domain;

/// <summary>An earlier term of a sharing agreement, as it was agreed. Never changed.</summary>
internal sealed class AgreementTerm : Entity
{
    public required Guid AgreementId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required string Parties { get; init; }

    /// <summary>Keys of the kinds it covered.</summary>
    public List<string> Kinds { get; init; } = [];

    public required string LawfulBasis { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>When the next term was recorded, and by whom.</summary>
    public required DateTimeOffset RenewedAt { get; init; }

    public required string RenewedBy { get; init; }
}
