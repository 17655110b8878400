namespace Governance.Warehouse.Schema;

/// <summary>How one submission of an extract arrived and what became of its rows.</summary>
public sealed class IntakeQualityRow : BuildRow
{
    /// <summary>The submission; unique in a build.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>Kind of extract, such as <c>ehc-plans</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Who sent it.</summary>
    public required string Sender { get; init; }

    /// <summary>First day of its period.</summary>
    public required DateOnly PeriodFrom { get; init; }

    /// <summary>Last day of its period.</summary>
    public required DateOnly PeriodTo { get; init; }

    /// <summary>Day it was due.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Day it arrived.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>Days it arrived after it was due; 0 when it was in time.</summary>
    public required int DaysLate { get; init; }

    /// <summary>How far it is, such as <c>Accepted</c>.</summary>
    public required string State { get; init; }

    /// <summary>Whether its rows count: <c>Current</c>, <c>Replaced</c>, <c>Restated</c> or <c>None</c>.</summary>
    public required string Standing { get; init; }

    /// <summary>Rows read.</summary>
    public required int RowsRead { get; init; }

    /// <summary>Rows that are good.</summary>
    public required int RowsLoaded { get; init; }

    /// <summary>Good rows whose figure is a symbol.</summary>
    public required int RowsHeld { get; init; }

    /// <summary>Good rows with something to look at.</summary>
    public required int RowsQueried { get; init; }

    /// <summary>Rows set aside.</summary>
    public required int RowsQuarantined { get; init; }

    /// <summary>Name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>The column mapping it was read with, such as <c>Council case system, version 2</c>, or empty.</summary>
    public required string Mapping { get; init; }
}
