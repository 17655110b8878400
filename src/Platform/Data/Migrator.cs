using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Data;

/// <summary>Brings every database of ours to this version.</summary>
public sealed class Migrator(Engine engine, IEnumerable<OwnedDatabase> databases, TimeProvider time)
{
    /// <summary>How long to wait for another process that is migrating the same folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Migrations not yet applied, as <c>database: migration</c>. The databases are asked side by side: a start spends most of its time on making their models.</summary>
    public async Task<IReadOnlyList<string>> Pending(CancellationToken token) =>
        [.. (await Task.WhenAll(databases.Select(d => Task.Run(() => Pending(d, token), token)))).SelectMany(p => p)];

    /// <summary>Applies what is pending, and nothing else. On SQL Server it also creates the database; that is for <c>migrate</c>, never for the web process.</summary>
    /// <returns>The migrations applied.</returns>
    public async Task<Result<IReadOnlyList<string>>> Migrate(IProgress<string> progress, CancellationToken token)
    {
        if (engine.Kind == EngineKind.SqlServer)
        {
            await SqlServerSetUp.CreateDatabase(engine, progress, token);
            var applied = await Apply(progress, token);
            await SqlServerSetUp.Tune(engine, progress, token);
            await Finish(progress, token);
            return Result<IReadOnlyList<string>>.Done(applied);
        }

        Directory.CreateDirectory(engine.DataFolder);
        if ((await Pending(token)).Count == 0 && !WasKilled())
        {
            return Result<IReadOnlyList<string>>.Done([]);
        }

        var taken = await DataLock.Take(engine.DataFolder, time, Patience, token);
        if (!taken.Ok)
        {
            return taken.As<IReadOnlyList<string>>();
        }

        using var held = taken.Value;
        return Result<IReadOnlyList<string>>.Done(await Apply(progress, token));
    }

    private static async Task<IReadOnlyList<string>> Pending(OwnedDatabase database, CancellationToken token)
    {
        await using var db = database.Open();
        return [.. (await db.Database.GetPendingMigrationsAsync(token)).Select(m => $"{database.Name}: {m}")];
    }

    private bool WasKilled() => Directory.EnumerateFiles(engine.DataFolder, "*" + SafetyCopy.Suffix).Any();

    private async Task<IReadOnlyList<string>> Apply(IProgress<string> progress, CancellationToken token)
    {
        var applied = new List<string>();
        foreach (var database in databases)
        {
            await using var db = database.Open();
            if (db.Database.IsSqlite())
            {
                SafetyCopy.Restore(db);
            }

            var pending = (await db.Database.GetPendingMigrationsAsync(token)).ToList();
            if (pending.Count == 0)
            {
                continue;
            }

            progress.Report($"Migrating {database.Name}: {string.Join(", ", pending)}");
            if (db.Database.IsSqlite())
            {
                await db.Database.ExecuteSqlAsync($"PRAGMA journal_mode = wal", token);
                await RemoveStaleLock(db, token);
                await SafetyCopy.Take(db, token);
            }

            await db.Database.MigrateAsync(token);
            if (db.Database.IsSqlite())
            {
                SafetyCopy.Drop(db);
            }

            applied.AddRange(pending.Select(m => $"{database.Name}: {m}"));
        }

        return applied;
    }

    private async Task Finish(IProgress<string> progress, CancellationToken token)
    {
        foreach (var database in databases.Where(d => d.OnSqlServer is not null))
        {
            await using var db = database.Open();
            await database.OnSqlServer!(db, progress, token);
        }
    }

    // A process killed inside Migrate leaves its row, and the next one would wait for ever. The folder's lock is ours, so the row is nobody's.
    private static async Task RemoveStaleLock(DbContext db, CancellationToken token)
    {
        var tables = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(token);
        if (tables > 0)
        {
            await db.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", token);
        }
    }
}
