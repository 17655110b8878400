using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Platform.Data;

/// <summary>The two engines.</summary>
public enum EngineKind
{
    /// <summary>Embedded default: files in the data folder.</summary>
    Sqlite,

    /// <summary>SQL Server 2019 or later, or Azure SQL.</summary>
    SqlServer,
}

/// <summary>Where the data is.</summary>
/// <param name="Kind">The engine.</param>
/// <param name="DataFolder">Folder for files, locks and the outbox; also used with SQL Server.</param>
/// <param name="ConnectionString">SQL Server connection string; null for SQLite.</param>
public sealed record Engine(EngineKind Kind, string DataFolder, string? ConnectionString = null)
{
    private static readonly PageCache Cache = new();

    /// <summary>Commands in one round trip on SQL Server.</summary>
    public int BatchSize { get; init; } = 42;

    /// <summary>The operational database file on SQLite.</summary>
    public string GovernanceFile => Path.Combine(DataFolder, "governance.db");

    /// <summary>The warehouse file on SQLite.</summary>
    public string WarehouseFile => Path.Combine(DataFolder, "warehouse.db");

    /// <summary>The file of sealed rows on SQLite.</summary>
    public string ChildrenFile => Path.Combine(DataFolder, "children.db");

    /// <summary>Connection string of a SQLite file of ours. The default timeout is the busy wait.</summary>
    public static string Sqlite(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30, ForeignKeys = true }.ToString();

    /// <summary>Points a context at this engine.</summary>
    /// <param name="options">The context's options.</param>
    /// <param name="sqliteFile">The context's own file on SQLite.</param>
    /// <param name="historySchema">Schema of the migration history on SQL Server.</param>
    public void Use(DbContextOptionsBuilder options, string sqliteFile, string historySchema)
    {
        if (Kind == EngineKind.SqlServer)
        {
            options.UseSqlServer(ConnectionString, o => o
                .MigrationsAssembly("Governance.Migrations.SqlServer")
                .MigrationsHistoryTable("__EFMigrationsHistory", historySchema)
                .MaxBatchSize(BatchSize));
        }
        else
        {
            options.UseSqlite(Sqlite(sqliteFile), o => o.MigrationsAssembly("Governance.Migrations.Sqlite")).AddInterceptors(Cache);

            // It warns that a kill while a table is rebuilt leaves half a migration: SafetyCopy puts back what was there.
            options.ConfigureWarnings(w => w.Ignore(RelationalEventId.NonTransactionalMigrationOperationWarning));
        }
    }
}
