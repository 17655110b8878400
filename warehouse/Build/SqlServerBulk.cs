using Governance.Warehouse.Schema;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Warehouse.Build;

/// <summary>Bulk copy inside the build's transaction.</summary>
internal sealed class SqlServerBulk<T>(WarehouseDb db, Guid build) : BulkWriter<T>
    where T : BuildRow
{
    private readonly RowShape<T> shape = new(db);

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
        await using var reader = new RowReader<T>(shape, build, rows);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            copy.ColumnMappings.Add(i, reader.GetName(i));
        }

        await copy.WriteToServerAsync(reader, token);
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
