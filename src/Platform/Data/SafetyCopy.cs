using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Data;

/// <summary>A copy of a SQLite database while it is migrated. SQLite rebuilds tables outside a transaction, so a process killed there would leave half a migration behind.</summary>
internal static class SafetyCopy
{
    public const string Suffix = ".before-migration";

    /// <summary>Puts the copy back when the last migration was killed.</summary>
    public static void Restore(DbContext db)
    {
        var (path, copy) = Paths(db);
        if (!File.Exists(copy))
        {
            return;
        }

        SqliteConnection.ClearAllPools();
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
        File.Move(copy, path, overwrite: true);
    }

    /// <summary>Copies the database, whole or not at all, before anything of it is changed.</summary>
    public static async Task Take(DbContext db, CancellationToken token)
    {
        var (_, copy) = Paths(db);
        var unfinished = copy + ".part";
        File.Delete(unfinished);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {unfinished}", token);
        File.Move(unfinished, copy, overwrite: true);
    }

    /// <summary>Removes the copy once every migration is applied.</summary>
    public static void Drop(DbContext db) => File.Delete(Paths(db).Copy);

    private static (string Path, string Copy) Paths(DbContext db)
    {
        var path = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        return (path, path + Suffix);
    }
}
