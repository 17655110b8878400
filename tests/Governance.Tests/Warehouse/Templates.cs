using Governance.Platform.Data;
using Governance.Warehouse;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Warehouse;

/// <summary>Both databases, migrated once in a run and copied for every test.</summary>
internal static class Templates
{
    private static readonly Lazy<string> Made = new(Make);

    public static void CopyTo(string folder)
    {
        foreach (var file in new[] { "governance.db", "warehouse.db" })
        {
            File.Copy(Path.Combine(Made.Value, file), Path.Combine(folder, file), overwrite: true);
        }
    }

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("governance-night-template").FullName;
        var engine = new Engine(EngineKind.Sqlite, folder);
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        engine.Use(options, engine.GovernanceFile, "platform");
        using (var db = new GovernanceDb(options.Options, Governance.Host.Modules.All))
        {
            db.Database.OpenConnection();
            using var create = db.Database.GetDbConnection().CreateCommand();
            create.CommandText = "PRAGMA journal_mode = wal;" + db.Database.GenerateCreateScript();
            create.ExecuteNonQuery();
        }

        var warehouse = new DbContextOptionsBuilder<WarehouseDb>();
        WarehouseRegistration.Use(warehouse, engine);
        using (var db = new WarehouseDb(warehouse.Options))
        {
            db.Database.Migrate();
        }

        // Without this the copy would miss what is still in the write-ahead log.
        SqliteConnection.ClearAllPools();
        return folder;
    }
}
