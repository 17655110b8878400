using System.Diagnostics;
using Governance.Warehouse.Schema;
using Microsoft.Data.Sqlite;

namespace Governance.Benchmarks.Cases;

/// <summary>The live build of a warehouse, copied table by table inside the engine into identical empty tables of a new file: no row ever leaves it.</summary>
internal sealed class BareCopy(string folder)
{
    private readonly string warehouse = Path.Combine(folder, "warehouse.db");
    private readonly string copy = Path.Combine(folder, "bare.db");

    /// <summary>Rows a second.</summary>
    public async Task<(double RowsPerSecond, long Rows)> Run()
    {
        await using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        await connection.OpenAsync();
        Execute(connection, "PRAGMA journal_mode=WAL");
        Execute(connection, "PRAGMA synchronous=NORMAL");
        Execute(connection, $"ATTACH '{warehouse}' AS built");
        var build = (string)Scalar(connection, "SELECT build_id FROM built.publication")!;
        foreach (var sql in WarehouseTables.All.SelectMany(t => Definitions(connection, t.Name)))
        {
            Execute(connection, sql);
        }

        var (rows, watch) = (0L, Stopwatch.StartNew());
        foreach (var table in WarehouseTables.All)
        {
            rows += Execute(connection, $"INSERT INTO main.\"{table.Name}\" SELECT * FROM built.\"{table.Name}\" WHERE build_id = '{build}'");
        }

        watch.Stop();
        await connection.CloseAsync();
        foreach (var end in (string[])["", "-wal", "-shm"])
        {
            File.Delete(copy + end);
        }

        return (rows / watch.Elapsed.TotalSeconds, rows);
    }

    // Tables before their indexes.
    private static List<string> Definitions(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sql FROM built.sqlite_master WHERE tbl_name = $name AND sql IS NOT NULL ORDER BY type DESC";
        command.Parameters.AddWithValue("$name", table);
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static int Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }
}
