using Governance.Host.Backup;
using Governance.Host.Cli.Verbs;
using Governance.Host.Security;
using Governance.Platform;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Governance.Warehouse;

namespace Governance.Host.Boot;

internal static class HostRoom
{
    /// <summary>Every room of the house: platform, modules, warehouse, and what the Host itself gives.</summary>
    public static IServiceCollection AddRooms(this IServiceCollection services, Engine engine) => services
        .AddPlatform(engine, Modules.All)
        .AddWarehouse(engine)
        .AddHandlers(typeof(HostRoom).Assembly)
        .AddSingleton<IPermissionSet, HostPermissions>()
        .AddSingleton<IPermissionSet, SitePermissions>()
        .AddSingleton(new NavEntry("Home", "/", 10, SitePermissions.Use))
        .AddSingleton(new NavEntry("Accounts", "/administration/accounts", 910, HostPermissions.Accounts, More: true))
        .AddSingleton(new NavEntry("Audit trail", "/administration/audit", 920, SitePermissions.Audit, More: true))
        .AddSingleton(new NavEntry("Who may do what", "/administration/permissions", 930, SitePermissions.Audit, More: true))
        .AddSingleton<DemoMode>()
        .AddSingleton<FirstStart>()
        .AddScoped<DemoLoader>()
        .AddScoped<IDemoData, ReadMessages>()
        .AddScoped<SignInAudit>()
        .AddScoped<BackupMaker>()
        .AddVerb<Migrate>()
        .AddVerb<Seed>()
        .AddVerb<UserAdd>()
        .AddVerb<BackUp>()
        .AddVerb<Restore>()
        .AddVerb<AuditVerify>();
}

/// <summary>Whether this is the sample area: only ever in Development.</summary>
internal sealed class DemoMode(IHostEnvironment environment, IConfiguration configuration)
{
    public bool Enabled { get; } = environment.IsDevelopment() && configuration.GetValue("Demo:Enabled", defaultValue: true);
}
