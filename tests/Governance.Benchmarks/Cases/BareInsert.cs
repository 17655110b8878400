using System.Diagnostics;
using System.Globalization;
using Governance.Warehouse.Schema;
using Microsoft.Data.Sqlite;

namespace Governance.Benchmarks.Cases;

/// <summary>The rows of one build, kept in memory, put by one prepared insert a table into identical empty tables of a new file.</summary>
internal sealed class BareInsert(string warehouse)
{
    private const int RowsInOneTransaction = 20_000;

    private readonly List<Table> tables = [];

    public long Rows => tables.Sum(t => (long)t.Rows.Count);

    public async Task Read(Guid build)
    {
        await using var connection = await Open(warehouse);
        foreach (var name in WarehouseTables.All.Select(t => t.Name))
        {
            var definition = await Texts(connection, "SELECT sql FROM sqlite_master WHERE tbl_name = $name AND sql IS NOT NULL ORDER BY type DESC", name);
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{name}\" WHERE build_id = $build";
            command.Parameters.AddWithValue("$build", build);
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<object[]>();
            while (await reader.ReadAsync())
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                rows.Add(values);
            }

            tables.Add(new(name, definition, reader.FieldCount, rows));
        }
    }

    /// <summary>Rows a second.</summary>
    public async Task<double> Run()
    {
        var file = Path.Combine(Path.GetDirectoryName(warehouse)!, "bare.db");
        await using (var connection = await Open(file))
        {
            await Execute(connection, "PRAGMA journal_mode=WAL");
            foreach (var sql in tables.SelectMany(t => t.Definition))
            {
                await Execute(connection, sql);
            }

            var watch = Stopwatch.StartNew();
            foreach (var table in tables)
            {
                Insert(connection, table);
            }

            watch.Stop();
            connection.Close();
            foreach (var end in (string[])["", "-wal", "-shm"])
            {
                File.Delete(file + end);
            }

            return Rows / watch.Elapsed.TotalSeconds;
        }
    }

    private static void Insert(SqliteConnection connection, Table table)
    {
        using var command = connection.CreateCommand();
        var names = Enumerable.Range(0, table.Columns).Select(i => string.Create(CultureInfo.InvariantCulture, $"$p{i}")).ToList();
        command.CommandText = $"INSERT INTO \"{table.Name}\" VALUES ({string.Join(", ", names)})";
        names.ForEach(n => command.Parameters.Add(new SqliteParameter(n, null)));
        foreach (var chunk in table.Rows.Chunk(RowsInOneTransaction))
        {
            using var transaction = connection.BeginTransaction();
            command.Transaction = transaction;
            foreach (var row in chunk)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    command.Parameters[i].Value = row[i];
                }

                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }

    private static async Task<SqliteConnection> Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> Texts(SqliteConnection connection, string sql, string name)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$name", name);
        await using var reader = await command.ExecuteReaderAsync();
        var texts = new List<string>();
        while (await reader.ReadAsync())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private sealed record Table(string Name, IReadOnlyList<string> Definition, int Columns, List<object[]> Rows);
}
