using Governance.Platform.Data;
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
    }
}
