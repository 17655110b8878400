using Governance.Outcomes.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Outcomes;

/// <summary>Registers the Outcomes module.</summary>
public sealed class OutcomesModule : IModule
{
    /// <inheritdoc />
    public string Schema => "outcomes";

    /// <inheritdoc />
    public void Add(IServiceCollection services) => services.AddSingleton<IPermissionSet, OutcomesPermissions>();
}
