using Governance.Platform.Data;
using Governance.Warehouse;
using Microsoft.EntityFrameworkCore;

namespace Governance.Testing.Hosting;

/// <summary>Contexts on SQL Server that are never connected: only their model and their translation are used.</summary>
internal static class Shadow
{
    public static GovernanceDb Governance(Engine engine)
    {
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        engine.Use(options, "none", "platform");
        return new GovernanceDb(options.Options, Host.Modules.All);
    }

    public static WarehouseDb Warehouse(Engine engine)
    {
        var options = new DbContextOptionsBuilder<WarehouseDb>();
        engine.Use(options, "none", WarehouseDb.SchemaName);
        return new WarehouseDb(options.Options);
    }
}
