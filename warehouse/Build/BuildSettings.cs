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
        }
    }
}
