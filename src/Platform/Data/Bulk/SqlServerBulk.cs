using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Platform.Data.Bulk;

/// <summary>Bulk copy inside the context's transaction.</summary>
internal sealed class SqlServerBulk<T>(DbContext db, RowShape<T> shape, Guid stamp) : BulkWriter<T>
    where T : class
{
    public override async Task Write(IReadOnlyList<T> rows, CancellationToken token)
    {
        var transaction = (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        using var copy = new SqlBulkCopy((SqlConnection)db.Database.GetDbConnection(), SqlBulkCopyOptions.Default, transaction)
        {
            DestinationTableName = $"[{shape.Schema}].[{shape.Table}]",
            BatchSize = BulkWriter.RowsInOneTransaction,
            BulkCopyTimeout = 0,
            EnableStreaming = true,
        };
        await using var reader = new RowReader<T>(shape, stamp, rows);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            copy.ColumnMappings.Add(i, reader.GetName(i));
        }

        await copy.WriteToServerAsync(reader, token);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
