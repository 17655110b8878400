using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Contributions.Warehouse;
using Governance.Workstreams.Data.Demo;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Workstreams;

/// <summary>Registers the Workstreams module.</summary>
public sealed class WorkstreamsModule : IModule
{
    /// <inheritdoc />
    public string Schema => "workstreams";

    /// <inheritdoc />
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<IPermissionSet, WorkstreamPermissions>();
        services.AddSingleton(new NavEntry("Workstreams", "/workstreams", 20, WorkstreamPermissions.Read));
        services.AddSingleton(new NavEntry("RAG rule and cut-off", "/administration/rag-rule", 140, WorkstreamPermissions.Rules, More: true));
        services.AddScoped<IDemoData, NorthmereDemo>();
        services.AddEngine();
        services.AddContributions();
        services.AddWarehouseSources();
        services.AddPages();
    }
}
