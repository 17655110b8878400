using Governance.Platform.Contributions;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Intake.Contributions.Warehouse;

internal static class SourceRegistration
{
    public static void AddWarehouseSources(this IServiceCollection services)
    {
        services.AddScoped<Counted>();
        services.AddScoped<IWarehouseSource<IntakeQualityRow>, IntakeQualitySource>();
        services.AddScoped<IWarehouseSource<FeedRow>, FeedSource>();
        services.AddScoped<IWarehouseSource<AreaRow>, AreaGroupSource>();
        services.AddScoped<IWarehouseSource<NeedRow>, NeedSource>();

        // In the order of their index: rows that go to its end go in fastest.
        services.AddScoped<IWarehouseSource<ChildSnapshotRow>, CensusSnapshotSource>();
        services.AddScoped<IWarehouseSource<ChildSnapshotRow>, PlanSnapshotSource>();
        services.AddScoped<IWarehouseSource<PlanTimelinessRow>, PlanTimelinessSource>();
        services.AddScoped<IWarehouseSource<AbsenceRow>, AbsenceSource>();
        services.AddScoped<IWarehouseSource<SuspensionRow>, SuspensionSource>();
        services.AddScoped<IWarehouseSource<PlacementFactRow>, AlternativePlaceSource>();
        services.AddScoped<IWarehouseSource<PlacementFactRow>, PlanPlaceSource>();
        services.AddScoped<IWarehouseSource<WaitingRow>, WaitingSource>();
    }
}
