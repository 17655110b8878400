using Microsoft.Data.SqlClient;

namespace Governance.Platform.Data;

/// <summary>What SQL Server needs beside migrations. Plain statements that wire-compatible engines also run, or refuse without harm.</summary>
internal static class SqlServerSetUp
{
    public static async Task CreateDatabase(Engine engine, IProgress<string> progress, CancellationToken token)
    {
        var target = new SqlConnectionStringBuilder(engine.ConnectionString);
        var name = target.InitialCatalog;
        target.InitialCatalog = "master";
        await using var connection = new SqlConnection(target.ConnectionString);
        await connection.OpenAsync(token);
        await using var exists = connection.CreateCommand();
        exists.CommandText = "SELECT COUNT(*) FROM sys.databases WHERE name = @name";
        exists.Parameters.AddWithValue("@name", name);
        if (Convert.ToInt32(await exists.ExecuteScalarAsync(token), System.Globalization.CultureInfo.InvariantCulture) > 0)
        {
            return;
        }

        progress.Report($"Creating database {name}");
        await Execute(connection, "CREATE DATABASE " + Quoted(name), token);
    }

    public static async Task Tune(Engine engine, IProgress<string> progress, CancellationToken token)
    {
        var name = new SqlConnectionStringBuilder(engine.ConnectionString).InitialCatalog;
        await using var connection = new SqlConnection(engine.ConnectionString);
        await connection.OpenAsync(token);
        try
        {
            await Execute(connection, "ALTER DATABASE " + Quoted(name) + " SET READ_COMMITTED_SNAPSHOT ON", token);
        }
        catch (SqlException refusal)
        {
            progress.Report($"READ_COMMITTED_SNAPSHOT was not set: {refusal.Message} Readers may wait for writers; a database administrator can set it.");
        }
    }

    // A database name cannot be a parameter; brackets are doubled as QUOTENAME does.
    private static string Quoted(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";

    private static async Task Execute(SqlConnection connection, string sql, CancellationToken token)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(token);
    }
}
