namespace Governance.Intake.Domain.Landed;

/// <summary>One ledger posting.</summary>
internal sealed class LedgerRow : LandedRow
{
    /// <summary>The ledger's id of the posting.</summary>
    public required string PostingId { get; init; }

    /// <summary>Posting date.</summary>
    public required DateOnly PostedOn { get; init; }

    /// <summary>Cost centre.</summary>
    public required string CostCentre { get; init; }

    /// <summary>Account code.</summary>
    public required string Account { get; init; }

    /// <summary>Budget line the sender names.</summary>
    public string? Line { get; init; }

    /// <summary>Supplier's name.</summary>
    public string? Supplier { get; init; }

    /// <summary>Description.</summary>
    public required string Text { get; init; }

    /// <summary>Amount in pence; income is negative.</summary>
    public required long Pence { get; init; }

    /// <summary>Actual, accrual, commitment or budget.</summary>
    public required string Kind { get; init; }
}
