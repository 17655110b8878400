using Governance.Warehouse.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Warehouse.Build;

/// <summary>One prepared insert, bound again for every row.</summary>
internal sealed class SqliteBulk<T> : BulkWriter<T>
    where T : BuildRow
{
    private readonly WarehouseDb db;
    private readonly RowShape<T> shape;
    private readonly SqliteCommand command;

    public SqliteBulk(WarehouseDb db, Guid build)
    {
        this.db = db;
        shape = new RowShape<T>(db);
        command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        var names = shape.Columns.Select(c => c.Name).Append(shape.BuildColumn).ToList();

        // Names come from the model, values only ever as parameters.
        command.CommandText = $"INSERT INTO \"{shape.Table}\" ({string.Join(", ", names.Select(n => $"\"{n}\""))}) VALUES ({string.Join(", ", names.Select((_, i) => $"$p{i}"))})";
        for (var i = 0; i < names.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter($"$p{i}", null));
        }

        command.Parameters[^1].Value = build;
    }

    public override Task Write(IReadOnlyList<T> rows, CancellationToken token)
    {
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var row in rows)
        {
            for (var i = 0; i < shape.Columns.Count; i++)
            {
                command.Parameters[i].Value = shape.Columns[i].Read(row) ?? DBNull.Value;
            }

            command.ExecuteNonQuery();
        }

        token.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync() => command.DisposeAsync();
}
