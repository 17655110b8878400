using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Platform.Data;

/// <summary>Lets each SQLite connection keep more of its file in memory than the engine's own 2 MB, which one page of a full area reads several times over.</summary>
internal sealed class PageCache : DbConnectionInterceptor
{
    // In KiB, written negative, as the engine asks for it.
    private const string Grow = "PRAGMA cache_size = -16384";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Grow;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Grow;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
