namespace Governance.Warehouse.Build;

/// <summary>A build asked for.</summary>
/// <param name="AsOf">The day its figures run to; today for the night, an earlier day is made from history.</param>
/// <param name="AskedBy">Role of whoever asks, or <c>Nightly build</c>.</param>
public sealed record BuildOrder(DateOnly AsOf, string AskedBy)
{
    /// <summary>Why a fall of more than a fifth in rows is right this time; empty to have it refused. Kept with the build.</summary>
    public string DropAccepted { get; init; } = "";
}

/// <summary>How far a build is.</summary>
/// <param name="BuildId">The build.</param>
/// <param name="Doing">What it is doing, in words.</param>
/// <param name="RowsDone">Rows written.</param>
/// <param name="RowsExpected">Rows announced by the sources; 0 until they are counted.</param>
/// <param name="Percent">0 to 100.</param>
public sealed record BuildProgress(Guid BuildId, string Doing, long RowsDone, long RowsExpected, int Percent);
