using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse.Build;

internal static class BuildSettings
{
    /// <summary>On SQLite the build's own connection waits for the disk at checkpoints only. A power cut can cost the last rows, never the file, and the next run makes them good.</summary>
    public static async Task Apply(WarehouseDb db, CancellationToken token)
    {
        await db.Database.OpenConnectionAsync(token);
        if (db.Database.IsSqlite())
        {
            await db.Database.ExecuteSqlAsync($"PRAGMA synchronous = NORMAL", token);

            // In KiB, written negative. A build goes through its tables from end to end, and keeps no page to come back to.
            await db.Database.ExecuteSqlAsync($"PRAGMA cache_size = -4096", token);

            // In pages, some 64 MB: the log is moved into the file, and the disk waited for, every few hundred thousand rows.
            await db.Database.ExecuteSqlAsync($"PRAGMA wal_autocheckpoint = 16384", token);
        }
    }
}
