namespace Governance.Platform.Contributions;

/// <summary>What a source says it will stream, counted independently of the stream; the build checks one against the other.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Pence">Sum of money in pence, or null where there is none.</param>
public sealed record SourceTotals(long Rows, long? Pence = null);

/// <summary>Contribution: a module's facts for the nightly build.</summary>
/// <typeparam name="T">Row type, defined by the warehouse.</typeparam>
public interface IWarehouseSource<T>
{
    /// <summary>Brings what is stored up to the day, before the build takes its snapshot; it may save. Nothing by default.</summary>
    Task Prepare(DateOnly asOf, CancellationToken token) => Task.CompletedTask;

    /// <summary>What <see cref="Stream"/> must add up to.</summary>
    Task<SourceTotals> Totals(DateOnly asOf, CancellationToken token);

    /// <summary>The rows as of a day, streamed so that memory stays flat.</summary>
    IAsyncEnumerable<T> Stream(DateOnly asOf, CancellationToken token);
}

/// <summary>Rows of a queried source, few enough for a transaction.</summary>
/// <typeparam name="T">Row type, defined by the warehouse.</typeparam>
/// <param name="Rows">The query. It ends in a projection to the row whose every value is a constant or something the engine works out.</param>
/// <param name="Stored">Finds the same rows among all that a build stored of the table, by the key it is indexed by.</param>
public sealed record QueriedPiece<T>(IQueryable<T> Rows, Func<IQueryable<T>, IQueryable<T>> Stored);

/// <summary>A source whose rows are queries of the operational database. Where both databases are of one engine, it puts them into the warehouse by itself: no row is made in this process.</summary>
/// <typeparam name="T">Row type, defined by the warehouse.</typeparam>
public interface IQueriedSource<T> : IWarehouseSource<T>
{
    /// <summary>The rows of <see cref="IWarehouseSource{T}.Stream"/>, piece by piece.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="most">Most rows of one piece.</param>
    /// <param name="token">Stops it.</param>
    IAsyncEnumerable<QueriedPiece<T>> Pieces(DateOnly asOf, int most, CancellationToken token);
}
