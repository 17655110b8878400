using Governance.Platform.Data;
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
    }
}
