using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Governance.Platform.Data.Bulk;

/// <summary>One prepared insert, bound again for every row straight on SQLite's own interface: half the time of a command with parameters.</summary>
internal sealed class SqliteBulk<T> : BulkWriter<T>
    where T : class
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt insert;
    private readonly IReadOnlyList<Action<sqlite3_stmt, int, T>> columns;

    public SqliteBulk(DbContext db, RowShape<T> shape, Guid stamp)
    {
        columns = [.. shape.Properties.Select(SqliteColumn<T>.Binder)];
        handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;

        // Names come from the model, values only ever as parameters.
        var names = shape.Properties.Select(p => p.GetColumnName()).Append(shape.StampColumn).Select(n => $"\"{n}\"").ToList();
        var sql = $"INSERT INTO \"{shape.Table}\" ({string.Join(", ", names)}) VALUES ({string.Join(", ", names.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(handle, sql, out insert));
        SqliteColumn.Bind(insert, names.Count, stamp);
    }

    public override Task Write(IReadOnlyList<T> rows, CancellationToken token)
    {
        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                columns[i](insert, i + 1, row);
            }

            var stepped = raw.sqlite3_step(insert);
            raw.sqlite3_reset(insert);
            Check(stepped == raw.SQLITE_DONE ? raw.SQLITE_OK : stepped);
        }

        token.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        insert.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, handle);
}
