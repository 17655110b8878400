using Governance.Platform.Data;
using Governance.Platform.Vault;
using Governance.Warehouse;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Governance.Host.Boot;

/// <summary>For <c>./run migration NAME</c>: the model of either engine, without a database.</summary>
internal sealed class DesignTimeGovernanceDb : IDesignTimeDbContextFactory<GovernanceDb>
{
    public GovernanceDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        DesignTime.Engine(args).Use(options, "design.db", "platform");
        return new GovernanceDb(options.Options, Modules.All);
    }
}

/// <summary>The warehouse's model, likewise; <c>-c WarehouseDb</c> names it.</summary>
internal sealed class DesignTimeWarehouseDb : IDesignTimeDbContextFactory<WarehouseDb>
{
    public WarehouseDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<WarehouseDb>();
        WarehouseRegistration.Use(options, DesignTime.Engine(args));
        return new WarehouseDb(options.Options);
    }
}

/// <summary>The model of sealed rows, likewise.</summary>
internal sealed class DesignTimeVaultDb : IDesignTimeDbContextFactory<VaultDb>
{
    public VaultDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<VaultDb>();
        VaultDb.Use(options, DesignTime.Engine(args));
        return new VaultDb(options.Options);
    }
}

internal static class DesignTime
{
    public static Engine Engine(string[] args) =>
        new(args is [var name, ..] ? Enum.Parse<EngineKind>(name) : EngineKind.Sqlite, ".", "Server=design;Database=design");
}
