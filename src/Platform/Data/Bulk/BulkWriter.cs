using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Data.Bulk;

/// <summary>Limits of writing many rows.</summary>
public static class BulkWriter
{
    /// <summary>Short enough for whoever waits to write, long enough that commits cost nothing.</summary>
    public const int RowsInOneTransaction = 20_000;
}

/// <summary>Writes rows of one table, many at a time, each stamped with the same id.</summary>
/// <typeparam name="T">A row of the model, of text, whole numbers, days, ids, enums, yes and no.</typeparam>
public abstract class BulkWriter<T> : IAsyncDisposable
    where T : class
{
    /// <summary>The writer for the context's engine.</summary>
    /// <param name="db">An open context whose model holds the row.</param>
    /// <param name="stamped">Name of the property that every row gets the stamp in, whatever the row itself holds.</param>
    /// <param name="stamp">What all rows belong to, such as a build or a submission.</param>
    public static BulkWriter<T> For(DbContext db, string stamped, Guid stamp)
    {
        var shape = new RowShape<T>(db, stamped);
        return db.Database.IsSqlServer() ? new SqlServerBulk<T>(db, shape, stamp) : new SqliteBulk<T>(db, shape, stamp);
    }

    /// <summary>Writes the rows inside the context's transaction.</summary>
    public abstract Task Write(IReadOnlyList<T> rows, CancellationToken token);

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();
}
