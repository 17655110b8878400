using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Build;

internal static class BulkWriter
{
    /// <summary>Short enough for whoever waits to write, long enough that commits cost nothing.</summary>
    public const int RowsInOneTransaction = 20_000;
}

/// <summary>Writes rows of one table, many at a time.</summary>
internal abstract class BulkWriter<T> : IAsyncDisposable
    where T : BuildRow
{
    public static BulkWriter<T> For(WarehouseDb db, Guid build) =>
        db.Database.IsSqlServer() ? new SqlServerBulk<T>(db, build) : new SqliteBulk<T>(db, build);

    /// <summary>Writes the rows inside the context's transaction.</summary>
    public abstract Task Write(IReadOnlyList<T> rows, CancellationToken token);

    public abstract ValueTask DisposeAsync();
}
