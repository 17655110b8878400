using Governance.Dashboards.Building;
using Governance.Dashboards.Contributions;
using Governance.Dashboards.Measures;
using Governance.Dashboards.Pages.Inclusion;
using Governance.Dashboards.Releasing;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Warehouse.Releases;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Dashboards;

/// <summary>Registers the Dashboards module.</summary>
public sealed class DashboardsModule : IModule
{
    /// <inheritdoc />
    public string Schema => "dashboards";

    /// <inheritdoc />
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<IPermissionSet, DashboardPermissions>();
        services.AddSingleton(new NavEntry("Inclusion dashboard", "/inclusion", 185, DashboardPermissions.Public, More: true));
        services.AddSingleton(new NavEntry("Figures as known earlier", "/figures", 190, DashboardPermissions.Read, More: true));
        services.AddSingleton(new NavEntry("Nightly build", "/builds", 195, DashboardPermissions.Read, More: true));
        services.AddScoped<PolicyReader>();
        services.AddScoped<IOfficerPolicy>(p => p.GetRequiredService<PolicyReader>());
        services.AddScoped<SetReader>();
        services.AddSingleton(_ => new Kept<CacheKey>(CacheKey.Most));
        services.AddScoped<SurroundingsReader>();
        services.AddScoped<DashboardReader>();
        services.AddScoped<InclusionDoor>();
        services.AddScoped<ReleaseMaker>();
        services.AddSingleton<ReleaseQueue>();
        services.AddHostedService<ReleaseWorker>();
        services.AddScoped<IAskedOfMe, ReleasesToApprove>();
        services.AddScoped<IHomeCard, ReleasesToApprove>();
        services.AddScoped<IDemoData, DemoReleases>();
        services.AddSingleton(new NavEntry("Releases of figures", "/releases", 187, DashboardPermissions.Public, More: true));
        services.AddSingleton<BuildQueue>();
        services.AddHostedService<BuildWorker>();
        services.AddScoped<IDemoData, DemoBuilds>();
        services.AddJob<NightlyBuildJob>();
        services.AddVerb<BuildVerb>();
        services.AddVerb<StatusVerb>();
        services.AddVerb<ExportDashboards>();
    }
}
