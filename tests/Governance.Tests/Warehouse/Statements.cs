using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Governance.Tests.Warehouse;

/// <summary>Tells of every statement before SQLite runs it, rows of a bulk insert and the ends of transactions included. Questions change nothing and are left out: a build asks them beside its writing.</summary>
internal sealed class Statements(Action before) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        raw.sqlite3_trace(((SqliteConnection)connection).Handle!, (strdelegate_trace)((_, statement) => Tell(statement)), null);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    private void Tell(string statement)
    {
        if (!statement.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase))
        {
            before();
        }
    }
}
