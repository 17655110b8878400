using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Warehouse.Build;
using Governance.Warehouse.Marts;
using Governance.Warehouse.Releases;
using Governance.Warehouse.Schema;
using Governance.Warehouse.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Governance.Warehouse;

/// <summary>Registers the warehouse.</summary>
public static class WarehouseRegistration
{
    /// <summary>Adds the warehouse's database, its build and its readers. The Host calls it once, after the Platform.</summary>
    public static IServiceCollection AddWarehouse(this IServiceCollection services, Engine engine)
    {
        services.AddPooledDbContextFactory<WarehouseDb>(o => Use(o, engine));
        services.RemoveAll<WarehouseDb>();
        services.AddScoped(p => p.GetRequiredService<IDbContextFactory<WarehouseDb>>().CreateDbContext());
        services.AddSingleton(p => new OwnedDatabase("warehouse", () => p.GetRequiredService<IDbContextFactory<WarehouseDb>>().CreateDbContext())
        {
            OnSqlServer = SqlServerScripts.Apply,
        });
        services.AddSingleton<NightlyBuild>();
        services.AddScoped<IWarehouseSource<DateRow>, DateSource>();
        services.AddScoped<IWarehouseSource<PhaseRow>, PhaseSource>();
        services.AddScoped<IWarehouseSource<CohortRow>, CohortSource>();
        services.AddScoped<IWarehouseSource<SettingRow>, SettingSource>();
        services.AddScoped<BuildLog>();
        services.AddScoped<BuildReader>();
        services.AddScoped<WorkstreamMart>();
        services.AddScoped<ActionMart>();
        services.AddScoped<DeliveryMart>();
        services.AddScoped<FigureMart>();
        services.AddScoped<BandMart>();
        services.AddScoped<MeasureMart>();
        services.AddScoped<ReleasePress>();
        return services;
    }

    /// <summary>Points the warehouse's options at an engine; also for the design-time factory.</summary>
    public static void Use(DbContextOptionsBuilder options, Engine engine) => engine.Use(options, engine.WarehouseFile, WarehouseDb.SchemaName);
}
