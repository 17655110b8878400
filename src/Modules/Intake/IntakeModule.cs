using Governance.Intake.Contributions;
using Governance.Intake.Data.Demo;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Warehouse.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Intake;

/// <summary>Registers the Intake module.</summary>
public sealed class IntakeModule : IModule
{
    /// <inheritdoc />
    public string Schema => "intake";

    /// <inheritdoc />
    public void Add(IServiceCollection services)
    {
        services.AddSingleton<IPermissionSet, IntakePermissions>();
        services.AddEngine();
        services.AddScoped<IDemoData, RegistersDemo>();
        services.AddScoped<IWarehouseSource<IntakeQualityRow>, IntakeQualitySource>();
    }
}
