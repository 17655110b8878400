using System.Security.Cryptography;
using Governance.Platform.Data;
using Microsoft.Data.Sqlite;

namespace Governance.Host.Backup;

/// <summary>Copies a SQLite database while others write to it, and describes a copy.</summary>
internal static class SqliteCopy
{
    /// <summary>The copy is one file that stands alone: everything committed before it began, and nothing half written.</summary>
    public static void Take(string from, string to)
    {
        using var source = new SqliteConnection(Engine.Sqlite(from));
        using var target = new SqliteConnection(Unpooled(to));
        source.Open();
        target.Open();
        source.BackupDatabase(target);
        using var single = target.CreateCommand();
        single.CommandText = "PRAGMA journal_mode = delete";
        single.ExecuteNonQuery();
    }

    public static async Task<BackedUpFile> Describe(string file, CancellationToken token)
    {
        var rows = await CountRows(file, token);
        await using var stream = File.OpenRead(file);
        return new(Path.GetFileName(file), stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, token)), rows);
    }

    /// <summary>What SQLite itself finds wrong with the file, or nothing.</summary>
    public static async Task<string?> Damage(string file, CancellationToken token)
    {
        await using var connection = new SqliteConnection(Unpooled(file));
        await connection.OpenAsync(token);
        await using var check = connection.CreateCommand();
        check.CommandText = "PRAGMA integrity_check";
        var answer = await check.ExecuteScalarAsync(token) as string;
        return answer is "ok" ? null : answer ?? "no answer";
    }

    private static async Task<SortedDictionary<string, long>> CountRows(string file, CancellationToken token)
    {
        await using var connection = new SqliteConnection(Unpooled(file));
        await connection.OpenAsync(token);
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        await using var tables = connection.CreateCommand();
        tables.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        await using var reader = await tables.ExecuteReaderAsync(token);
        while (await reader.ReadAsync(token))
        {
            rows.Add(reader.GetString(0), 0);
        }

        foreach (var table in rows.Keys.ToList())
        {
            // A table's name cannot be a parameter; it comes from the file's own schema and is quoted.
            await using var count = connection.CreateCommand();
            count.CommandText = $"SELECT COUNT(*) FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            rows[table] = (long)(await count.ExecuteScalarAsync(token) ?? 0L);
        }

        return rows;
    }

    // A pooled connection would keep the copy open after it is described, so that it could not be deleted.
    private static string Unpooled(string file) => new SqliteConnectionStringBuilder(Engine.Sqlite(file)) { Pooling = false }.ToString();
}
