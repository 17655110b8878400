using Governance.Platform.Contributions;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Workstreams.Contributions.Warehouse;

internal static class WarehouseSources
{
    public static void AddWarehouseSources(this IServiceCollection services)
    {
        services.AddScoped<Horizon>();
        services.AddScoped<ActionsThen>();
        services.AddScoped<IWarehouseSource<PeriodRow>, PeriodSource>();
        services.AddScoped<IWarehouseSource<WorkstreamRow>, WorkstreamSource>();
        services.AddScoped<IWarehouseSource<ActionRow>, ActionSource>();
        services.AddScoped<IWarehouseSource<ActionStatusRow>, ActionStatusSource>();
        services.AddScoped<IWarehouseSource<ActionPeriodRow>, ActionPeriodSource>();
        services.AddScoped<IWarehouseSource<WorkstreamRagRow>, WorkstreamRagSource>();
        services.AddScoped<IWarehouseSource<MilestoneRow>, MilestoneSource>();
    }
}
